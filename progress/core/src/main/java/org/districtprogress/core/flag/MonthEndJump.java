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
 * A month of which the last three days brought more than half, or all. Days are those on which
 * money moved, not those from which its record holds: a change of a record that is dated to the end
 * of a month moves nothing. Steps that are dated by their month say nothing of days.
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

    /** Such months among what counts on a day, in their order. */
    public static List<MonthEndJump> among(List<Step> steps, LocalDate on) {
        Map<YearMonth, MonthEndJump> months = new TreeMap<>();
        for (Step step : steps) {
            LocalDate day = step.businessDay();
            boolean isCounted =
                    step.part() == Part.NUMERATOR && step.amount().signum() > 0 && step.isOn(on);
            if (isCounted && day != null) {
                months.merge(YearMonth.from(day), of(day, step.amount()), MonthEndJump::plus);
            }
        }
        List<MonthEndJump> jumps = new ArrayList<>(months.values());
        jumps.removeIf(each -> !each.isJump());
        return jumps;
    }

    private static MonthEndJump of(LocalDate day, BigDecimal amount) {
        YearMonth month = YearMonth.from(day);
        boolean isLast = day.isAfter(month.atEndOfMonth().minusDays(LAST_DAYS));
        return new MonthEndJump(month, amount, isLast ? amount : BigDecimal.ZERO);
    }

    private MonthEndJump plus(MonthEndJump other) {
        return new MonthEndJump(month, total.add(other.total), last.add(other.last));
    }

    private boolean isJump() {
        return last.multiply(TWO).compareTo(total) > 0;
    }
}
