package org.districtprogress.service.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The two time axes of one answer.
 *
 * @param on what was true at the end of this day
 * @param knownAt what was known at this moment
 */
public record AsOf(LocalDate on, Instant knownAt) {

    public AsOf {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(knownAt, "knownAt");
    }
}
