package org.districtprogress.environment.integratedservices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.register.FlagRule;
import org.districtprogress.service.register.RowFlag;

/** What a supervisor would raise about an integrated service. */
final class ServiceFlags {

    static final String SAME_SERVICE = "service-twice";
    static final String DAYS_NOT_FALLEN = "days-not-fallen";
    static final String VISITS_NOT_FALLEN = "visits-not-fallen";
    static final String FUTURE_LAUNCH = "launch-in-the-future";

    static final List<FlagRule> RULES =
            List.of(
                    FlagRule.of(
                            SAME_SERVICE,
                            "同名“一件事”重复登记",
                            "The same service twice",
                            "两条记录场景名称相同，可能重复计数。",
                            "Two records have one name; it may be counted twice."),
                    FlagRule.of(
                            DAYS_NOT_FALLEN,
                            "办理时限没有减少",
                            "The days did not fall",
                            "集成后的办理时限不低于集成前，应核对数据或流程。",
                            "As one thing it takes no fewer days than before; check the data or the"
                                    + " procedure."),
                    FlagRule.of(
                            VISITS_NOT_FALLEN,
                            "跑动次数没有减少",
                            "The visits did not fall",
                            "集成后的跑动次数不低于集成前，应核对数据或流程。",
                            "As one thing it takes no fewer visits than before; check the data or"
                                    + " the procedure."),
                    FlagRule.of(
                            FUTURE_LAUNCH,
                            "上线日期在未来",
                            "A launch in the future",
                            "登记时上线日期尚未到来。",
                            "The day of the launch had not come when it was recorded."));

    private ServiceFlags() {}

    static List<RowFlag> of(IntegratedService service, LocalDate today) {
        List<RowFlag> flags = new ArrayList<>();
        if (service.launchedOn() != null && service.launchedOn().isAfter(today)) {
            flags.add(new RowFlag(FUTURE_LAUNCH, service.launchedOn().toString()));
        }
        compare(DAYS_NOT_FALLEN, service.daysBefore(), service.daysAfter(), flags);
        compare(
                VISITS_NOT_FALLEN,
                number(service.visitsBefore()),
                number(service.visitsAfter()),
                flags);
        return flags;
    }

    /** What was nothing before cannot fall. */
    private static void compare(
            String rule,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            List<RowFlag> flags) {
        if (before != null
                && after != null
                && before.max(after).signum() > 0
                && after.compareTo(before) >= 0) {
            flags.add(new RowFlag(rule, before.toPlainString() + " → " + after.toPlainString()));
        }
    }

    private static @Nullable BigDecimal number(@Nullable Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
