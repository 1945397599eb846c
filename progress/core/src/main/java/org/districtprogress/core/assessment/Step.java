package org.districtprogress.core.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;

/**
 * What rows contribute together on a run of days.
 *
 * @param businessDay the day on which what they say happened, whatever day their versions hold
 *     from: never after {@code from}; null where they say how something stands
 * @param from first day they count
 * @param until the day after the last one
 * @param amount their sum, in the rule's unit of contributions; 0 where they are looked at and do
 *     not count
 * @param trust the lowest of the rows
 * @param recordedAt when the last of them was recorded
 */
public record Step(
        Part part,
        @Nullable LocalDate businessDay,
        LocalDate from,
        LocalDate until,
        BigDecimal amount,
        Trust trust,
        Instant recordedAt) {

    /** A step whose values are all there. */
    public Step {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(trust, "trust");
        Objects.requireNonNull(recordedAt, "recordedAt");
    }

    /** Whether it counts on a day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
