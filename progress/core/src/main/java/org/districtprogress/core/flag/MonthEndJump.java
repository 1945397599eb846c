package org.districtprogress.core.flag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.districtprogress.core.assessment.Part;
import org.districtprogress.core.assessment.Step;

/**
 * A month of which the last three days brought more than half, though other days brought something
 * too.
 *
 * @param month the month
 * @param total what the month brought
 * @param last what its last three days brought
 */
public record MonthEndJump(YearMonth month, BigDecimal total, BigDecimal last) {

    private static final int LAST_DAYS = 3;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** First of the last days. */
    public LocalDate from() {
        return month.atEndOfMonth().minusDays(LAST_DAYS - 1L);
    }

    /** The last day of the month. */
    public LocalDate to() {
        return month.atEndOfMonth();
    }

    /** Such months among the days on which contributions begin, in their order, by a day. */
    public static List<MonthEndJump> among(List<Step> steps, LocalDate on) {
        Map<YearMonth, MonthEndJump> months = new TreeMap<>();
        for (Step step : steps) {
            boolean isCounted =
                    step.part() == Part.NUMERATOR
                            && step.amount().signum() > 0
                            && !step.from().isAfter(on)
                            && step.until().isAfter(on);
            if (isCounted) {
                YearMonth month = YearMonth.from(step.from());
                months.merge(month, of(month, step), MonthEndJump::plus);
            }
        }
        List<MonthEndJump> jumps = new ArrayList<>(months.values());
        jumps.removeIf(each -> !each.isJump());
        return jumps;
    }

    private static MonthEndJump of(YearMonth month, Step step) {
        boolean isLast = step.from().isAfter(month.atEndOfMonth().minusDays(LAST_DAYS));
        return new MonthEndJump(month, step.amount(), isLast ? step.amount() : BigDecimal.ZERO);
    }

    private MonthEndJump plus(MonthEndJump other) {
        return new MonthEndJump(month, total.add(other.total), last.add(other.last));
    }

    private boolean isJump() {
        return last.multiply(TWO).compareTo(total) > 0 && last.compareTo(total) < 0;
    }
}
