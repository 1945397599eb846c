package org.districtprogress.gateway.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.Ask;

/** The parameters of the district API, each null where it was not asked. */
final class Asked {

    private final Clock clock;

    Asked(Clock clock) {
        this.clock = clock;
    }

    @Nullable
    LocalDate on(@Nullable String value) {
        return value == null ? null : Ask.day("on", value);
    }

    @Nullable
    YearMonth month(String name, @Nullable String value) {
        return value == null ? null : Ask.month(name, value);
    }

    /**
     * A moment that has come: what will be known later, nobody can answer now. Cut to the
     * microsecond, as the services keep moments.
     */
    @Nullable
    Instant knownAt(@Nullable String value) {
        if (value == null) {
            return null;
        }
        Instant moment = Ask.moment("knownAt", value);
        if (moment.isAfter(clock.instant())) {
            throw ProgressException.invalid(
                    "?knownAt",
                    "moment-in-the-future",
                    "'knownAt' must not be later than now; leave it out to ask what is known now.",
                    value);
        }
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
