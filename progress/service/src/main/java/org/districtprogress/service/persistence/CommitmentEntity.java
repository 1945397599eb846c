package org.districtprogress.service.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.core.plan.CampaignCode;
import org.districtprogress.core.plan.Commitment;
import org.districtprogress.core.plan.CommitmentCode;
import org.districtprogress.core.plan.Name;
import org.districtprogress.core.plan.Place;
import org.districtprogress.core.plan.Section;
import org.districtprogress.core.plan.WorkstreamCode;

/** A row of {@code commitment}. */
@Entity
@Table(name = "commitment")
class CommitmentEntity {

    @Id String code;
    int position;

    @Column(name = "name_zh")
    String nameZh;

    @Column(name = "name_en")
    String nameEn;

    String campaign;
    String workstream;

    @Column(name = "place_section")
    String placeSection;

    @Column(name = "place_sentence")
    int placeSentence;

    String[] members;

    @Column(name = "suspended_from")
    LocalDate suspendedFrom;

    protected CommitmentEntity() {}

    static CommitmentEntity of(Commitment commitment, int position) {
        CommitmentEntity entity = new CommitmentEntity();
        entity.code = commitment.code().value();
        entity.position = position;
        entity.nameZh = commitment.name().zh();
        entity.nameEn = commitment.name().en();
        entity.campaign = commitment.section().campaign().value();
        entity.workstream = commitment.section().workstream().value();
        entity.placeSection = commitment.section().place().section();
        entity.placeSentence = commitment.section().place().sentence();
        entity.members = commitment.members().toArray(String[]::new);
        entity.suspendedFrom = commitment.suspendedFrom();
        return entity;
    }

    Commitment toDomain() {
        return new Commitment(
                new CommitmentCode(code),
                new Name(nameZh, nameEn),
                new Section(
                        new CampaignCode(campaign),
                        new WorkstreamCode(workstream),
                        new Place(placeSection, placeSentence)),
                List.of(members),
                suspendedFrom);
    }
}
