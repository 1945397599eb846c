package org.districtprogress.industry.chains;

import java.time.LocalDate;
import java.util.List;
import org.districtprogress.service.register.FlagRule;
import org.districtprogress.service.register.RowFlag;

/** What a supervisor would raise about an industry chain. */
final class ChainFlags {

    static final String SAME_CHAIN = "chain-twice";
    static final String LATE_ITEM = "work-item-late";

    static final List<FlagRule> RULES =
            List.of(
                    FlagRule.of(
                            SAME_CHAIN,
                            "同一产业链重复登记",
                            "The same chain twice",
                            "两条记录产业链名称和级别相同，可能重复计数。",
                            "Two records have one name and level; the chain may be counted twice."),
                    FlagRule.of(
                            LATE_ITEM,
                            "工作事项逾期",
                            "A work item that was late",
                            "登记时事项已过时限未办结，或办结晚于时限。",
                            "When it was recorded the item was past its due day and not done, or"
                                    + " it was done after that day."));

    private ChainFlags() {}

    static List<RowFlag> of(IndustryChain chain, LocalDate today) {
        return chain.allWorkItems().stream()
                .filter(item -> (item.doneOn() == null ? today : item.doneOn()).isAfter(item.due()))
                .map(
                        item ->
                                new RowFlag(
                                        LATE_ITEM,
                                        item.code()
                                                + ": "
                                                + item.due()
                                                + (item.doneOn() == null
                                                        ? ""
                                                        : " … " + item.doneOn())))
                .toList();
    }
}
