package org.districtprogress.service.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.districtprogress.core.plan.Accumulation;
import org.districtprogress.core.plan.CampaignCode;
import org.districtprogress.core.plan.Frequency;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.plan.Measure;
import org.districtprogress.core.plan.Name;
import org.districtprogress.core.plan.Place;
import org.districtprogress.core.plan.Schedule;
import org.districtprogress.core.plan.Section;
import org.districtprogress.core.plan.Threshold;
import org.districtprogress.core.plan.Unit;
import org.districtprogress.core.plan.WorkstreamCode;

/** A row of {@code indicator}; its schedule stands in {@code schedule_point}. */
@Entity
@Table(name = "indicator")
class IndicatorEntity {

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
    Integer placeSentence;

    String unit;

    @Enumerated(EnumType.STRING)
    Accumulation accumulation;

    @Enumerated(EnumType.STRING)
    Frequency frequency;

    String register;

    @Column(name = "threshold_value")
    BigDecimal thresholdValue;

    @Column(name = "threshold_unit")
    String thresholdUnit;

    String[] members;
    @Embedded TargetColumns target;

    @Column(name = "suspended_from")
    LocalDate suspendedFrom;

    protected IndicatorEntity() {}

    static IndicatorEntity of(Indicator indicator, int position) {
        IndicatorEntity entity = new IndicatorEntity();
        entity.code = indicator.code().value();
        entity.position = position;
        entity.nameZh = indicator.name().zh();
        entity.nameEn = indicator.name().en();
        Section section = indicator.section();
        entity.campaign = section.campaign().value();
        entity.workstream = section.workstream() == null ? null : section.workstream().value();
        entity.placeSection = section.place() == null ? null : section.place().section();
        entity.placeSentence = section.place() == null ? null : section.place().sentence();
        Measure measure = indicator.measure();
        entity.unit = measure.unit().code();
        entity.accumulation = measure.accumulation();
        entity.frequency = measure.frequency();
        entity.register = measure.register();
        Threshold threshold = measure.threshold();
        entity.thresholdValue = threshold == null ? null : threshold.value();
        entity.thresholdUnit = threshold == null ? null : threshold.unit();
        entity.members = measure.members().toArray(String[]::new);
        entity.target = indicator.target() == null ? null : TargetColumns.of(indicator.target());
        entity.suspendedFrom = indicator.suspendedFrom();
        return entity;
    }

    Indicator toDomain(Map<String, Unit> units, Schedule schedule) {
        return new Indicator(
                new IndicatorCode(code),
                new Name(nameZh, nameEn),
                new Section(
                        new CampaignCode(campaign),
                        workstream == null ? null : new WorkstreamCode(workstream),
                        placeSection == null ? null : new Place(placeSection, placeSentence)),
                new Measure(
                        units.get(unit),
                        accumulation,
                        frequency,
                        register,
                        thresholdUnit == null
                                ? null
                                : new Threshold(StoredFigure.of(thresholdValue), thresholdUnit),
                        List.of(members)),
                target == null ? null : target.toDomain(),
                schedule,
                suspendedFrom);
    }
}
