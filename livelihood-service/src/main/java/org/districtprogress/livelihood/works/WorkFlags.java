package org.districtprogress.livelihood.works;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.districtprogress.service.register.FlagRule;
import org.districtprogress.service.register.RowFlag;

/** What a supervisor would raise about a public work. */
final class WorkFlags {

    static final String SAME_WORK = "work-twice";
    static final String FUTURE_START = "start-in-the-future";
    static final String LATE_START = "started-after-planned-finish";

    static final List<FlagRule> RULES =
            List.of(
                    FlagRule.of(
                            SAME_WORK,
                            "同一工程重复登记",
                            "The same work twice",
                            "同一地点两条记录工程名称相同，可能重复计数。",
                            "Two records have one name and one location; the work may be counted"
                                    + " twice."),
                    FlagRule.of(
                            FUTURE_START,
                            "开工日期在未来",
                            "A start date in the future",
                            "登记时开工日期尚未到来。",
                            "The day of the start had not come when it was recorded."),
                    FlagRule.of(
                            LATE_START,
                            "开工晚于计划完工日期",
                            "A start after the planned finish",
                            "计划完工日期早于开工日期，计划可能未调整。",
                            "The work was to be finished before it started; the plan may not have"
                                    + " been renewed."));

    private WorkFlags() {}

    static List<RowFlag> of(PublicWork work, LocalDate today) {
        List<RowFlag> flags = new ArrayList<>();
        LocalDate startedOn = work.startedOn();
        if (startedOn == null) {
            return flags;
        }
        if (startedOn.isAfter(today)) {
            flags.add(new RowFlag(FUTURE_START, startedOn.toString()));
        }
        if (work.plannedFinish() != null && startedOn.isAfter(work.plannedFinish())) {
            flags.add(new RowFlag(LATE_START, startedOn + " > " + work.plannedFinish()));
        }
        return flags;
    }
}
