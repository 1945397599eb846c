package org.districtprogress.api.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.districtprogress.core.plan.Comparator;
import org.districtprogress.core.plan.Strength;

/** What the plan promises of an indicator; {@code weight} is its share in the index. */
public record TargetView(
        Comparator comparator,
        BigDecimal value,
        String unit,
        LocalDate due,
        Strength strength,
        BigDecimal weight) {}
