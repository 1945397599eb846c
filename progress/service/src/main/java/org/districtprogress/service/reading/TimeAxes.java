package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.assessment.Assessor;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.time.DistrictCalendar;
import org.districtprogress.problem.Ask;

/**
 * Settles {@code on}, {@code knownAt} and {@code trust} of a question.
 *
 * <p>Without {@code knownAt} the answer is as of the last recorded change, and says so: nothing is
 * known now that was not known then, and asking again with that moment gives the same bytes for
 * ever. A moment behind the last change waits for writers in flight, so that nothing can be
 * recorded before it any more; a moment that has not come is refused.
 */
@ApplicationScoped
public class TimeAxes {

    private final Clock clock;
    private final Assessor assessor;
    private final ReadMoment readMoment;

    TimeAxes(Clock clock, Assessor assessor, ReadMoment readMoment) {
        this.clock = clock;
        this.assessor = assessor;
        this.readMoment = readMoment;
    }

    /** Both time axes of a question about what nobody judges, such as the plan. */
    public AsOf settle(@Nullable String on, @Nullable String knownAt) {
        return settle(on, knownAt, null);
    }

    /** Both time axes and the lowest trust that counts: {@code claimed}, or {@code verified}. */
    public AsOf settle(@Nullable String on, @Nullable String knownAt, @Nullable String trust) {
        Trust lowest = Ask.trust(trust);
        return new AsOf(on == null ? defaultOn() : Ask.day("on", on), knownAt(knownAt), lowest);
    }

    public Instant knownAt(@Nullable String asked) {
        if (asked == null) {
            return readMoment.latest().recordedAt();
        }
        Instant knownAt = Ask.moment("knownAt", asked).truncatedTo(ChronoUnit.MICROS);
        if (knownAt.isAfter(readMoment.latest().recordedAt())) {
            Instant now = readMoment.barrier().databaseNow();
            if (knownAt.isAfter(now)) {
                throw ProgressException.invalid(
                        "?knownAt",
                        "moment-in-the-future",
                        "What will be known later cannot be asked; it is "
                                + now.truncatedTo(ChronoUnit.MILLIS)
                                + " here.",
                        asked);
            }
        }
        return knownAt;
    }

    /** Today in the district, but not past the plan's end. */
    public LocalDate defaultOn() {
        return assessor.defaultOn(clock.instant());
    }

    /** Today in the district. */
    public LocalDate today() {
        return DistrictCalendar.dayOf(clock.instant());
    }
}
