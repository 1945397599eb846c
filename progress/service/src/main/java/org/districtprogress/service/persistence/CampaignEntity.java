package org.districtprogress.service.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.districtprogress.core.plan.Campaign;
import org.districtprogress.core.plan.CampaignCode;
import org.districtprogress.core.plan.Name;

/** A row of {@code campaign}. */
@Entity
@Table(name = "campaign")
class CampaignEntity {

    @Id String code;
    int position;

    @Column(name = "name_zh")
    String nameZh;

    @Column(name = "name_en")
    String nameEn;

    String focus;

    @Column(name = "is_guarantee")
    boolean isGuarantee;

    protected CampaignEntity() {}

    static CampaignEntity of(Campaign campaign, int position) {
        CampaignEntity entity = new CampaignEntity();
        entity.code = campaign.code().value();
        entity.position = position;
        entity.nameZh = campaign.name().zh();
        entity.nameEn = campaign.name().en();
        entity.focus = campaign.focus();
        entity.isGuarantee = campaign.isGuarantee();
        return entity;
    }

    Campaign toDomain() {
        return new Campaign(new CampaignCode(code), new Name(nameZh, nameEn), focus, isGuarantee);
    }
}
