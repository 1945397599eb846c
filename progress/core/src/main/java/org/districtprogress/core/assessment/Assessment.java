package org.districtprogress.core.assessment;

import java.time.LocalDate;
import java.util.Objects;
import org.districtprogress.core.plan.Indicator;

/**
 * One indicator judged on one day, with all it takes to judge it again.
 *
 * @param everLate whether any month-end of the plan by that day was BEHIND
 */
public record Assessment(
        Indicator indicator,
        LocalDate on,
        Evidence evidence,
        Reckoning reckoning,
        Status status,
        Reason reason,
        boolean everLate,
        Reporting reporting,
        Method method) {

    public Assessment {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(reckoning, "reckoning");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(reporting, "reporting");
        Objects.requireNonNull(method, "method");
    }
}
