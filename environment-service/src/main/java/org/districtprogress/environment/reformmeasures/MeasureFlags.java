package org.districtprogress.environment.reformmeasures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.register.ClashKey;
import org.districtprogress.service.register.FlagRule;
import org.districtprogress.service.register.RowFlag;

/** What a supervisor would raise about a reform measure. */
final class MeasureFlags {

    static final String SAME_MEASURE = "measure-twice";
    static final String FUTURE_ISSUE = "issued-in-the-future";
    static final String FUTURE_FORCE = "in-force-in-the-future";

    static final List<FlagRule> RULES =
            List.of(
                    FlagRule.of(
                            SAME_MEASURE,
                            "同名改革措施重复登记",
                            "The same measure twice",
                            "两条记录措施名称相同，可能重复登记。",
                            "Two records have one name; it may be registered twice."),
                    FlagRule.of(
                            FUTURE_ISSUE,
                            "印发日期在未来",
                            "Issued on a day in the future",
                            "登记时印发日期尚未到来。",
                            "The day of issue had not come when it was recorded."),
                    FlagRule.of(
                            FUTURE_FORCE,
                            "登记为施行但施行日期在未来",
                            "In force from a day in the future",
                            "状态为施行，但登记时施行日期尚未到来。",
                            "The state says it is in force; its first day had not come when it was"
                                    + " recorded."));

    private MeasureFlags() {}

    static List<RowFlag> of(ReformMeasure measure, LocalDate today) {
        List<RowFlag> flags = new ArrayList<>();
        future(FUTURE_ISSUE, measure.issuedOn(), today, flags);
        if (measure.state() == MeasureState.IN_FORCE) {
            future(FUTURE_FORCE, measure.effectiveOn(), today, flags);
        }
        return flags;
    }

    static List<ClashKey> keys(ReformMeasure measure) {
        return List.of(ClashKey.loosely(SAME_MEASURE, measure.name().zh()));
    }

    private static void future(
            String rule, @Nullable LocalDate day, LocalDate today, List<RowFlag> flags) {
        if (day != null && day.isAfter(today)) {
            flags.add(new RowFlag(rule, day.toString()));
        }
    }
}
