package org.districtprogress.service.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.districtprogress.core.observation.Verdict;
import org.districtprogress.core.observation.VerdictKind;
import org.hibernate.annotations.Immutable;

/** A row of {@code observation_verdict}. */
@Entity
@Immutable
@Table(name = "observation_verdict")
@IdClass(ObservationVerdictEntity.Key.class)
class ObservationVerdictEntity {

    /** Which verdict on which observation. */
    record Key(UUID observation, Instant recordedAt) implements Serializable {}

    @Id UUID observation;

    @Id
    @Column(name = "recorded_at")
    Instant recordedAt;

    @Enumerated(EnumType.STRING)
    VerdictKind verdict;

    String verifier;
    String reason;

    protected ObservationVerdictEntity() {}

    static ObservationVerdictEntity of(UUID observation, Verdict verdict) {
        ObservationVerdictEntity entity = new ObservationVerdictEntity();
        entity.observation = observation;
        entity.recordedAt = verdict.recordedAt();
        entity.verdict = verdict.kind();
        entity.verifier = verdict.verifier();
        entity.reason = verdict.reason();
        return entity;
    }

    Verdict toDomain() {
        return new Verdict(verdict, verifier, reason, recordedAt);
    }
}
