package org.districtprogress.service.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.Measurement;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Recording;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.time.ReferencePeriod;
import org.hibernate.annotations.Immutable;

/** A row of {@code observation}. */
@Entity
@Immutable
@Table(name = "observation")
class ObservationEntity {

    @Id UUID id;
    String indicator;

    @Enumerated(EnumType.STRING)
    Area area;

    String period;
    BigDecimal value;
    BigDecimal numerator;
    BigDecimal denominator;

    @Column(name = "original_value")
    BigDecimal originalValue;

    @Column(name = "original_unit")
    String originalUnit;

    String note;
    @Embedded SourceColumns source;

    @Enumerated(EnumType.STRING)
    Trust trust;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;

    UUID supersedes;
    String reason;

    protected ObservationEntity() {}

    Observation toDomain() {
        return new Observation(
                id,
                new IndicatorCode(indicator),
                area,
                ReferencePeriod.parse("period", period),
                new Measurement(
                        StoredFigure.of(value),
                        StoredFigure.of(numerator),
                        StoredFigure.of(denominator),
                        originalUnit == null
                                ? null
                                : new Measurement.Original(
                                        StoredFigure.of(originalValue), originalUnit)),
                note,
                source.toDomain(),
                trust,
                new Recording(recordedAt, recordedBy, supersedes, reason));
    }
}
