package org.districtprogress.service.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.plan.SchedulePoint;

/** A row of {@code schedule_point}. */
@Entity
@Table(name = "schedule_point")
@IdClass(SchedulePointEntity.Key.class)
class SchedulePointEntity {

    /** Which day of which indicator. */
    record Key(String indicator, LocalDate day) implements Serializable {}

    @Id String indicator;
    @Id LocalDate day;
    BigDecimal value;

    protected SchedulePointEntity() {}

    static SchedulePointEntity of(IndicatorCode indicator, SchedulePoint point) {
        SchedulePointEntity entity = new SchedulePointEntity();
        entity.indicator = indicator.value();
        entity.day = point.day();
        entity.value = point.value();
        return entity;
    }

    SchedulePoint toDomain() {
        return new SchedulePoint(day, StoredFigure.of(value));
    }
}
