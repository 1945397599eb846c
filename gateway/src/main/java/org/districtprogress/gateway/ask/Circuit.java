package org.districtprogress.gateway.ask;

import java.time.Instant;
import java.util.Optional;
import org.districtprogress.core.Nullable;

/**
 * Whether one service is asked one kind of question. After a failure that cost time it is not,
 * until a probe has come back in time: nobody waits twice for a service that hangs.
 */
final class Circuit {

    private @Nullable Outage outage;
    private boolean isBlocked;

    /** The outage that keeps the service from being asked. */
    synchronized Optional<Outage> blocking() {
        return isBlocked ? Optional.ofNullable(outage) : Optional.empty();
    }

    synchronized Optional<Outage> outage() {
        return Optional.ofNullable(outage);
    }

    synchronized void answered() {
        outage = null;
        isBlocked = false;
    }

    /** Notes a failure; the outage began with the first one after the last valid answer. */
    synchronized Outage failed(Fault fault, Instant now) {
        outage = new Outage(outage == null ? now : outage.since(), fault);
        return outage;
    }

    /** Stops the asking; true for the one caller that has to start probing. */
    synchronized boolean block() {
        boolean isFirst = !isBlocked;
        isBlocked = true;
        return isFirst;
    }

    synchronized void unblock() {
        isBlocked = false;
    }
}
