package org.districtprogress.core.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.time.ReferencePeriod;

/**
 * One measured value for one reference period, with its source. It is never changed, only revised.
 *
 * @param trust as it was at the moment asked about: what the verdict says, else what it was
 *     recorded with
 * @param verdict the latest of a second party known at that moment; null where there was none
 */
public record Observation(
        UUID id,
        IndicatorCode indicator,
        Area area,
        ReferencePeriod period,
        Measurement measurement,
        @Nullable String note,
        Source source,
        Trust trust,
        @Nullable Verdict verdict,
        Recording recording) {

    public Observation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(measurement, "measurement");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(trust, "trust");
        Objects.requireNonNull(recording, "recording");
        if (verdict != null && verdict.kind().trust() != trust) {
            throw new IllegalArgumentException("a figure is trusted as its verdict says");
        }
    }

    /** An observation on which there is no verdict. */
    public Observation(
            UUID id,
            IndicatorCode indicator,
            Area area,
            ReferencePeriod period,
            Measurement measurement,
            @Nullable String note,
            Source source,
            Trust trust,
            Recording recording) {
        this(id, indicator, area, period, measurement, note, source, trust, null, recording);
    }

    /** The same observation as it is trusted once a second party has found so. */
    public Observation judged(Verdict latest) {
        return new Observation(
                id,
                indicator,
                area,
                period,
                measurement,
                note,
                source,
                latest.kind().trust(),
                latest,
                recording);
    }

    public BigDecimal value() {
        return measurement.value();
    }

    public Instant recordedAt() {
        return recording.recordedAt();
    }
}
