package org.districtprogress.service.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.Schedule;
import org.districtprogress.core.plan.SchedulePoint;
import org.districtprogress.core.plan.Strength;
import org.districtprogress.core.plan.Target;
import org.districtprogress.core.plan.TargetVersion;
import org.hibernate.annotations.Immutable;

/** A row of {@code target_revision}. */
@Entity
@Immutable
@Table(name = "target_revision")
@IdClass(TargetRevisionEntity.Key.class)
class TargetRevisionEntity {

    /** Which version of which indicator's target. */
    record Key(String indicator, int version) implements Serializable {}

    @Id String indicator;
    @Id int version;

    @Column(name = "target_value")
    BigDecimal value;

    @Column(name = "target_due")
    LocalDate due;

    @Column(name = "target_strength")
    @Enumerated(EnumType.STRING)
    Strength strength;

    @Column(name = "target_weight")
    BigDecimal weight;

    @Column(name = "schedule_days")
    LocalDate[] scheduleDays;

    @Column(name = "schedule_values")
    BigDecimal[] scheduleValues;

    @Column(name = "suspended_from")
    LocalDate suspendedFrom;

    String reason;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;

    protected TargetRevisionEntity() {}

    static TargetRevisionEntity of(TargetVersion version) {
        TargetRevisionEntity entity = new TargetRevisionEntity();
        List<SchedulePoint> points = version.schedule().points();
        entity.indicator = version.indicator().value();
        entity.version = version.version();
        entity.value = version.target().value();
        entity.due = version.target().due();
        entity.strength = version.target().strength();
        entity.weight = version.target().weight();
        entity.scheduleDays = points.stream().map(SchedulePoint::day).toArray(LocalDate[]::new);
        entity.scheduleValues =
                points.stream().map(SchedulePoint::value).toArray(BigDecimal[]::new);
        entity.suspendedFrom = version.suspendedFrom();
        entity.reason = version.reason();
        entity.recordedAt = version.recordedAt();
        entity.recordedBy = version.recordedBy();
        return entity;
    }

    /** Of the indicator as it was adopted: how it is compared is never revised. */
    TargetVersion toDomain(Indicator adopted) {
        return new TargetVersion(
                adopted.code(),
                version,
                new Target(
                        adopted.target().comparator(),
                        StoredFigure.of(value),
                        due,
                        strength,
                        StoredFigure.of(weight)),
                new Schedule(
                        IntStream.range(0, scheduleDays.length)
                                .mapToObj(
                                        i ->
                                                new SchedulePoint(
                                                        scheduleDays[i],
                                                        StoredFigure.of(scheduleValues[i])))
                                .toList()),
                suspendedFrom,
                reason,
                recordedAt,
                recordedBy);
    }
}
