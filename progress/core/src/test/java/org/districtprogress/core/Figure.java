package org.districtprogress.core;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.Confidence;
import org.districtprogress.core.observation.Measurement;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Recording;
import org.districtprogress.core.observation.Source;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.time.ReferencePeriod;

/** Arranges one observation: claimed, ungraded, of the district, unless said otherwise. */
public record Figure(
        UUID id,
        String period,
        String value,
        Area area,
        Trust trust,
        Confidence confidence,
        Instant recordedAt,
        UUID supersedes) {

    private static long ids;

    public static Observation figure(String period, String value) {
        return of(period, value).observation();
    }

    public static synchronized Figure of(String period, String value) {
        return new Figure(
                new UUID(0, ++ids),
                period,
                value,
                Area.DISTRICT,
                Trust.CLAIMED,
                null,
                Instant.parse("2024-05-05T16:00:00Z"),
                null);
    }

    public Figure of(Area other) {
        return new Figure(id, period, value, other, trust, confidence, recordedAt, supersedes);
    }

    public Figure trusted(Trust other) {
        return new Figure(id, period, value, area, other, confidence, recordedAt, supersedes);
    }

    public Figure graded(Confidence other) {
        return new Figure(id, period, value, area, trust, other, recordedAt, supersedes);
    }

    public Figure recorded(String moment) {
        return new Figure(
                id, period, value, area, trust, confidence, Instant.parse(moment), supersedes);
    }

    public Figure revising(Observation earlier) {
        return new Figure(id, period, value, area, trust, confidence, recordedAt, earlier.id());
    }

    public Observation observation() {
        return new Observation(
                id,
                new IndicatorCode("example"),
                area,
                ReferencePeriod.parse("/period", period),
                new Measurement(new BigDecimal(value), null, null, null),
                null,
                new Source("statistics", null, null, null, null, confidence),
                trust,
                new Recording(
                        recordedAt,
                        "clerk",
                        supersedes,
                        supersedes == null ? null : "typing slip"));
    }
}
