package org.districtprogress.service.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.districtprogress.core.commitment.CompletionEvidence;
import org.districtprogress.core.commitment.Milestone;
import org.districtprogress.core.plan.CommitmentCode;
import org.districtprogress.core.plan.MilestoneCode;
import org.districtprogress.core.plan.Name;
import org.hibernate.annotations.Immutable;

/** A row of {@code milestone_version}. */
@Entity
@Immutable
@Table(name = "milestone_version")
@IdClass(MilestoneVersionEntity.Key.class)
class MilestoneVersionEntity {

    /** Which version of which milestone. */
    record Key(String commitment, String milestone, int version) implements Serializable {}

    @Id String commitment;
    @Id String milestone;
    @Id int version;

    @Column(name = "name_zh")
    String nameZh;

    @Column(name = "name_en")
    String nameEn;

    LocalDate due;

    @Column(name = "done_on")
    LocalDate doneOn;

    @Column(name = "evidence_title")
    String evidenceTitle;

    @Column(name = "evidence_url")
    String evidenceUrl;

    @Column(name = "evidence_note")
    String evidenceNote;

    String reason;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;

    protected MilestoneVersionEntity() {}

    static MilestoneVersionEntity of(Milestone milestone) {
        MilestoneVersionEntity entity = new MilestoneVersionEntity();
        entity.commitment = milestone.commitment().value();
        entity.milestone = milestone.code().value();
        entity.version = milestone.version();
        entity.nameZh = milestone.name().zh();
        entity.nameEn = milestone.name().en();
        entity.due = milestone.due();
        entity.doneOn = milestone.doneOn();
        CompletionEvidence evidence = milestone.evidence();
        entity.evidenceTitle = evidence == null ? null : evidence.title();
        entity.evidenceUrl = evidence == null ? null : evidence.url();
        entity.evidenceNote = evidence == null ? null : evidence.note();
        entity.reason = milestone.reason();
        entity.recordedAt = milestone.recordedAt();
        entity.recordedBy = milestone.recordedBy();
        return entity;
    }

    Milestone toDomain() {
        return new Milestone(
                new CommitmentCode(commitment),
                new MilestoneCode(milestone),
                version,
                new Name(nameZh, nameEn),
                due,
                doneOn,
                evidenceTitle == null
                        ? null
                        : new CompletionEvidence(evidenceTitle, evidenceUrl, evidenceNote),
                reason,
                recordedAt,
                recordedBy);
    }
}
