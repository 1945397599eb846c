package org.districtprogress.service.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.districtprogress.core.observation.Trust;

/**
 * The two time axes of one answer, and what counts in it.
 *
 * @param on what was true at the end of this day
 * @param knownAt what was known at this moment
 * @param trust the lowest trust that counts, CLAIMED or VERIFIED
 */
public record AsOf(LocalDate on, Instant knownAt, Trust trust) {

    public AsOf {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(knownAt, "knownAt");
        Objects.requireNonNull(trust, "trust");
        if (trust == Trust.REJECTED) {
            throw new IllegalArgumentException("what was rejected counts nowhere");
        }
    }

    /** The same question about another day. */
    public AsOf on(LocalDate other) {
        return new AsOf(other, knownAt, trust);
    }
}
