package org.districtprogress.service.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.districtprogress.core.plan.Comparator;
import org.districtprogress.core.plan.Strength;
import org.districtprogress.core.plan.Target;

/** The columns of a target; all null where there is none. */
@Embeddable
class TargetColumns {

    @Column(name = "target_comparator")
    @Enumerated(EnumType.STRING)
    Comparator comparator;

    @Column(name = "target_value")
    BigDecimal value;

    @Column(name = "target_due")
    LocalDate due;

    @Column(name = "target_strength")
    @Enumerated(EnumType.STRING)
    Strength strength;

    @Column(name = "target_weight")
    BigDecimal weight;

    protected TargetColumns() {}

    static TargetColumns of(Target target) {
        TargetColumns columns = new TargetColumns();
        columns.comparator = target.comparator();
        columns.value = target.value();
        columns.due = target.due();
        columns.strength = target.strength();
        columns.weight = target.weight();
        return columns;
    }

    Target toDomain() {
        return new Target(
                comparator, StoredFigure.of(value), due, strength, StoredFigure.of(weight));
    }
}
