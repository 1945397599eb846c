package org.districtprogress.environment.idleassets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.districtprogress.service.register.FlagRule;
import org.districtprogress.service.register.RowFlag;

/** What a supervisor would raise about an idle asset. */
final class AssetFlags {

    static final String SAME_ASSET = "asset-twice";
    static final String FUTURE_IDLE = "idle-in-the-future";
    static final String FUTURE_USE = "use-in-the-future";

    static final List<FlagRule> RULES =
            List.of(
                    FlagRule.of(
                            SAME_ASSET,
                            "同名资产重复登记",
                            "The same asset twice",
                            "两条记录资产名称相同，可能重复计数。",
                            "Two records have one name; it may be counted twice."),
                    FlagRule.of(
                            FUTURE_IDLE,
                            "闲置起始日期在未来",
                            "Idle from a day in the future",
                            "登记时闲置起始日期尚未到来。",
                            "The first idle day had not come when it was recorded."),
                    FlagRule.of(
                            FUTURE_USE,
                            "盘活日期在未来",
                            "Put to use on a day in the future",
                            "登记时盘活日期尚未到来，可能是计划而非事实。",
                            "The day had not come when it was recorded; it may be a plan, not a"
                                    + " fact."));

    private AssetFlags() {}

    static List<RowFlag> of(IdleAsset asset, LocalDate today) {
        List<RowFlag> flags = new ArrayList<>();
        if (asset.idleSince().isAfter(today)) {
            flags.add(new RowFlag(FUTURE_IDLE, asset.idleSince().toString()));
        }
        if (asset.putToUseOn() != null && asset.putToUseOn().isAfter(today)) {
            flags.add(new RowFlag(FUTURE_USE, asset.putToUseOn().toString()));
        }
        return flags;
    }
}
