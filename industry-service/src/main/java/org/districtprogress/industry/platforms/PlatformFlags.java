package org.districtprogress.industry.platforms;

import java.time.LocalDate;
import java.util.List;
import org.districtprogress.service.register.FlagRule;
import org.districtprogress.service.register.RowFlag;

/** What a supervisor would raise about an innovation platform. */
final class PlatformFlags {

    static final String SAME_PLATFORM = "platform-twice";
    static final String FUTURE_RECOGNITION = "recognition-in-the-future";

    static final List<FlagRule> RULES =
            List.of(
                    FlagRule.of(
                            SAME_PLATFORM,
                            "同一平台重复登记",
                            "The same platform twice",
                            "两条记录平台名称和类别相同，可能重复计数。",
                            "Two records have one name and kind; the platform may be counted"
                                    + " twice."),
                    FlagRule.of(
                            FUTURE_RECOGNITION,
                            "认定日期在未来",
                            "A recognition in the future",
                            "登记时认定日期尚未到来。",
                            "The day of the recognition had not come when it was recorded."));

    private PlatformFlags() {}

    static List<RowFlag> of(InnovationPlatform platform, LocalDate today) {
        return platform.allRecognitions().stream()
                .filter(each -> each.recognisedOn().isAfter(today))
                .map(
                        each ->
                                new RowFlag(
                                        FUTURE_RECOGNITION,
                                        each.level() + " " + each.recognisedOn()))
                .toList();
    }
}
