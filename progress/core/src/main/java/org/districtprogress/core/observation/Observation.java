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
    }

    public BigDecimal value() {
        return measurement.value();
    }

    public Instant recordedAt() {
        return recording.recordedAt();
    }
}
