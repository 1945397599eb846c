package org.districtprogress.environment.traderecords;

import java.util.List;
import org.districtprogress.service.register.ClashKey;
import org.districtprogress.service.register.FlagRule;

/** What a supervisor would raise about trade records. */
final class TradeFlags {

    static final String SAME_TRADE = "trade-twice";

    static final List<FlagRule> RULES =
            List.of(
                    FlagRule.of(
                            SAME_TRADE,
                            "同一笔外贸重复登记",
                            "The same trade twice",
                            "两条记录的企业、月份、方向、商品类别和市场均相同，可能重复计算。",
                            "Two records have one enterprise, month, direction, class and market;"
                                    + " the value may be counted twice."));

    private TradeFlags() {}

    static ClashKey sameTrade(TradeRecord trade) {
        return new ClashKey(
                SAME_TRADE,
                String.join(
                        " ",
                        trade.enterprise(),
                        trade.month().toString(),
                        trade.direction().name(),
                        trade.productClass().name(),
                        trade.market()));
    }
}
