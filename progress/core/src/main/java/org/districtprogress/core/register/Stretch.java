package org.districtprogress.core.register;

import java.time.LocalDate;
import java.util.Objects;
import org.districtprogress.core.observation.Trust;

/**
 * A run of days on which one version of a record holds.
 *
 * @param version the version whose content holds; counts up from 1
 * @param from first day
 * @param until the day after the last one
 * @param open whether the record counts on these days; false once it is closed
 * @param trust whether a second party has looked at that version
 */
public record Stretch(int version, LocalDate from, LocalDate until, boolean open, Trust trust) {

    /** First day of a stretch that begins before all days asked about. */
    public static final LocalDate EVER = LocalDate.of(1, 1, 1);

    /** End of a stretch that has none. */
    public static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    /** A stretch of at least one day. */
    public Stretch {
        Objects.requireNonNull(trust, "trust");
        if (version < 1 || !from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "no stretch: version " + version + " from " + from + " until " + until);
        }
    }

    /** Whether this version holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    Stretch between(LocalDate first, LocalDate end) {
        return new Stretch(version, first, end, open, trust);
    }

    Stretch judged(Trust verdict) {
        return new Stretch(version, from, until, open, verdict);
    }
}
