package org.districtprogress.service.seed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.time.DistrictCalendar;
import org.districtprogress.core.time.ReferencePeriod;

/**
 * When a published figure became known: with the beginning of the day it was published; where only
 * the month is known, with its end, for it cannot be known before it was published; where nothing
 * is known, with the end of the period it is about. Decision: {@code
 * docs/decisions/0005-when-a-published-figure-is-known.md}.
 */
final class Publication {

    private Publication() {}

    /**
     * The moment from which on the figure is known.
     *
     * @param publishedOn a day ({@code 2024-05-06}), a month ({@code 2021-12}) or null
     * @throws IllegalArgumentException when it is neither
     */
    static Instant knownFrom(@Nullable String publishedOn, ReferencePeriod period) {
        if (publishedOn == null) {
            return DistrictCalendar.endOf(period.end());
        }
        try {
            return publishedOn.length() == "2021-12".length()
                    ? DistrictCalendar.endOf(YearMonth.parse(publishedOn).atEndOfMonth())
                    : DistrictCalendar.startOf(LocalDate.parse(publishedOn));
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException(
                    "must be a day like 2024-05-06, a month like 2021-12, or empty", malformed);
        }
    }
}
