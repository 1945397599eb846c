package org.districtprogress.core.plan;

import java.time.LocalDate;
import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * What is measured. With a target it is judged; without, it is context.
 *
 * @param suspendedFrom the day from which a revision of the plan suspends it; null while it stands
 */
public record Indicator(
        IndicatorCode code,
        Name name,
        Section section,
        Measure measure,
        @Nullable Target target,
        Schedule schedule,
        @Nullable LocalDate suspendedFrom) {

    public Indicator {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(schedule, "schedule");
        if (target != null && (measure.accumulation() == null || measure.frequency() == null)) {
            throw new IllegalArgumentException(
                    code + " has a target, so its accumulation and frequency must be given");
        }
    }

    public Role role() {
        return target == null ? Role.CONTEXT : Role.TARGET;
    }

    public boolean isSuspendedOn(LocalDate day) {
        return suspendedFrom != null && !day.isBefore(suspendedFrom);
    }
}
