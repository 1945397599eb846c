package org.districtprogress.gateway.ask;

import java.time.Instant;
import java.util.Objects;

/**
 * A service that does not answer a kind of question validly: since when, and what went wrong last.
 */
public record Outage(Instant since, Fault fault) {

    public Outage {
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(fault, "fault");
    }
}
