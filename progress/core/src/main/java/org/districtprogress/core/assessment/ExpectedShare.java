package org.districtprogress.core.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.plan.Accumulation;
import org.districtprogress.core.plan.Schedule;
import org.districtprogress.core.plan.SchedulePoint;
import org.districtprogress.core.plan.Target;

/**
 * The share x of a target that is to be reached by the end of a day: the schedule's value ÷ target;
 * without a schedule the time that has passed for cumulative figures, and none for levels.
 */
public final class ExpectedShare {

    private ExpectedShare() {}

    /**
     * The share, six places.
     *
     * @param starts first day of the plan, from which a schedule of cumulative figures rises
     */
    public static Optional<BigDecimal> of(
            LocalDate starts,
            @Nullable Accumulation accumulation,
            Schedule schedule,
            Target target,
            LocalDate day) {
        boolean isCumulative = accumulation == Accumulation.CUMULATIVE;
        if (isCumulative && (schedule.isEmpty() || day.isBefore(starts))) {
            return Optional.of(Elapsed.share(starts, target.due(), day));
        }
        Optional<SchedulePoint> origin =
                isCumulative
                        ? Optional.of(new SchedulePoint(starts.minusDays(1), BigDecimal.ZERO))
                        : Optional.empty();
        return schedule.shareAt(day, origin, target.value());
    }
}
