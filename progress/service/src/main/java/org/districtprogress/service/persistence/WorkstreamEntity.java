package org.districtprogress.service.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.districtprogress.core.plan.CampaignCode;
import org.districtprogress.core.plan.Name;
import org.districtprogress.core.plan.Workstream;
import org.districtprogress.core.plan.WorkstreamCode;

/** A row of {@code workstream}. */
@Entity
@Table(name = "workstream")
class WorkstreamEntity {

    @Id String code;
    int position;
    String campaign;

    @Column(name = "name_zh")
    String nameZh;

    @Column(name = "name_en")
    String nameEn;

    protected WorkstreamEntity() {}

    static WorkstreamEntity of(Workstream workstream, int position) {
        WorkstreamEntity entity = new WorkstreamEntity();
        entity.code = workstream.code().value();
        entity.position = position;
        entity.campaign = workstream.campaign().value();
        entity.nameZh = workstream.name().zh();
        entity.nameEn = workstream.name().en();
        return entity;
    }

    Workstream toDomain() {
        return new Workstream(
                new WorkstreamCode(code), new CampaignCode(campaign), new Name(nameZh, nameEn));
    }
}
