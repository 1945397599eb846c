package org.districtprogress.gateway.ask;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.districtprogress.core.Nullable;

/**
 * A valid answer of a service. Two replies with the same serial are the same answer; the moment it
 * was last confirmed moves on with every 304.
 */
public final class Reply<T> {

    private static final AtomicLong SERIALS = new AtomicLong();

    private final long serial = SERIALS.incrementAndGet();
    private final T view;
    private final @Nullable String etag;
    private final int bytes;
    private volatile Instant confirmedAt;

    Reply(T view, @Nullable String etag, int bytes, Instant readAt) {
        this.view = view;
        this.etag = etag;
        this.bytes = bytes;
        this.confirmedAt = readAt;
    }

    public long serial() {
        return serial;
    }

    public T view() {
        return view;
    }

    @Nullable
    String etag() {
        return etag;
    }

    int bytes() {
        return bytes;
    }

    /** When the service last said so. */
    public Instant confirmedAt() {
        return confirmedAt;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }
}
