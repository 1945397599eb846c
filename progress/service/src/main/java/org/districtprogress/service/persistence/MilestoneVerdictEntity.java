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
import org.districtprogress.core.commitment.Milestone;
import org.districtprogress.core.observation.Verdict;
import org.districtprogress.core.observation.VerdictKind;
import org.hibernate.annotations.Immutable;

/** A row of {@code milestone_verdict}. */
@Entity
@Immutable
@Table(name = "milestone_verdict")
@IdClass(MilestoneVerdictEntity.Key.class)
class MilestoneVerdictEntity {

    /** Which verdict on which version of which milestone. */
    record Key(String commitment, String milestone, int version, Instant recordedAt)
            implements Serializable {}

    @Id String commitment;
    @Id String milestone;
    @Id int version;

    @Id
    @Column(name = "recorded_at")
    Instant recordedAt;

    @Enumerated(EnumType.STRING)
    VerdictKind verdict;

    String verifier;
    String reason;

    protected MilestoneVerdictEntity() {}

    static MilestoneVerdictEntity of(Milestone judged, Verdict verdict) {
        MilestoneVerdictEntity entity = new MilestoneVerdictEntity();
        entity.commitment = judged.commitment().value();
        entity.milestone = judged.code().value();
        entity.version = judged.version();
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
