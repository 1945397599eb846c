package org.districtprogress.service.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.districtprogress.core.plan.Name;
import org.districtprogress.core.plan.Plan;

/** The row of {@code plan}. */
@Entity
@Table(name = "plan")
class PlanEntity {

    @Id String code;

    @Column(name = "district_zh")
    String districtZh;

    @Column(name = "district_en")
    String districtEn;

    @Column(name = "title_zh")
    String titleZh;

    @Column(name = "title_en")
    String titleEn;

    LocalDate starts;
    LocalDate ends;
    LocalDate announced;

    protected PlanEntity() {}

    static PlanEntity of(Plan plan) {
        PlanEntity entity = new PlanEntity();
        entity.code = plan.code();
        entity.districtZh = plan.district().zh();
        entity.districtEn = plan.district().en();
        entity.titleZh = plan.title().zh();
        entity.titleEn = plan.title().en();
        entity.starts = plan.starts();
        entity.ends = plan.ends();
        entity.announced = plan.announced();
        return entity;
    }

    Plan toDomain() {
        return new Plan(
                code,
                new Name(districtZh, districtEn),
                new Name(titleZh, titleEn),
                starts,
                ends,
                announced);
    }
}
