package org.districtprogress.core.plan;

import java.util.List;
import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * How an indicator is measured.
 *
 * @param unit of its target and figures
 * @param accumulation null for context indicators whose source does not say
 * @param frequency null for context indicators whose source does not say
 * @param register the register whose rows the figure is worked out from; null where it is reported
 * @param threshold from where a row counts; null where every row does
 * @param members what the number counts, where the plan names them
 */
public record Measure(
        Unit unit,
        @Nullable Accumulation accumulation,
        @Nullable Frequency frequency,
        @Nullable String register,
        @Nullable Threshold threshold,
        List<String> members) {

    public Measure {
        Objects.requireNonNull(unit, "unit");
        members = List.copyOf(members);
    }
}
