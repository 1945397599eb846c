package org.districtprogress.environment.traderecords;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.districtprogress.core.plan.Name;
import org.districtprogress.service.register.ClashKey;
import org.districtprogress.service.register.FlagRule;
import org.districtprogress.service.register.RecordCheck;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.register.SortKey;

/** The register of trade records. */
@ApplicationScoped
public class TradeRecordRegister implements Register<TradeRecord> {

    @Override
    public String code() {
        return "trade-records";
    }

    @Override
    public String table() {
        return "trade_record";
    }

    @Override
    public Name name() {
        return new Name("外贸进出口台账", "Trade records");
    }

    @Override
    public Class<TradeRecord> type() {
        return TradeRecord.class;
    }

    @Override
    public void check(TradeRecord trade, RecordCheck check) {
        new TradeRules(trade, check).apply();
    }

    @Override
    public List<String> searched(TradeRecord trade) {
        return Stream.of(
                        zh(trade),
                        en(trade),
                        trade.enterprise(),
                        trade.product(),
                        trade.market(),
                        trade.month().toString(),
                        trade.note())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Who traded with whom, and when: a trade has no name of its own. */
    @Override
    public Name label(TradeRecord trade) {
        boolean isExport = trade.direction() == Direction.EXPORT;
        return new Name(
                zh(trade) + " " + trade.month() + (isExport ? " 出口 " : " 进口 ") + trade.market(),
                en(trade)
                        + (isExport ? ", exports to " : ", imports from ")
                        + trade.market()
                        + " in "
                        + trade.month());
    }

    private static String zh(TradeRecord trade) {
        return trade.enterpriseName() == null ? trade.enterprise() : trade.enterpriseName().zh();
    }

    private static String en(TradeRecord trade) {
        return trade.enterpriseName() == null || trade.enterpriseName().en() == null
                ? zh(trade)
                : trade.enterpriseName().en();
    }

    @Override
    public List<ClashKey> keys(TradeRecord trade) {
        return List.of(TradeFlags.sameTrade(trade));
    }

    @Override
    public List<FlagRule> flagRules() {
        return TradeFlags.RULES;
    }

    @Override
    public List<SortKey> sorts() {
        return List.of(
                SortKey.day("month", "month_end"),
                SortKey.text("enterprise", "enterprise"),
                SortKey.text("market", "market"),
                SortKey.number("value", "value"));
    }
}
