package org.districtprogress.environment.traderecords;

import static org.districtprogress.testing.RegisterFacts.with;

import java.util.List;
import java.util.Map;
import org.districtprogress.testing.RegisterFacts;

/** Trade records as the suites use them. */
public final class TradeRecordFacts {

    private static final Map<String, Object> TRADE =
            Map.ofEntries(
                    Map.entry("month", "2024-03"),
                    Map.entry("enterprise", "91370303000000001J"),
                    Map.entry("enterpriseName", Map.of("zh", "高新储能科技有限公司")),
                    Map.entry("direction", "EXPORT"),
                    Map.entry("productClass", "LITHIUM_BATTERY"),
                    Map.entry("product", "锂离子蓄电池"),
                    Map.entry("market", "VN"),
                    Map.entry("value", 12345678.9));

    private TradeRecordFacts() {}

    public static RegisterFacts facts() {
        RegisterFacts facts =
                new RegisterFacts(
                        "trade-records",
                        TRADE,
                        with(TRADE, "value", 22345678.9),
                        "储能",
                        "month=2024-03&monthFrom=2024-01&direction=EXPORT&productClass=LITHIUM_BATTERY&newThree=true&market=VN&beltAndRoad=true&rcep=true",
                        "value",
                        with(with(TRADE, "value", 2345678.9), "productClass", "SOLAR"),
                        List.of());
        return new RegisterFacts(
                facts.register(),
                facts.record(),
                facts.changed(),
                facts.word(),
                facts.filter(),
                facts.sort(),
                facts.apart(),
                List.of(
                        facts.wrong("/record/month", "month", null),
                        facts.wrong("/record/month", "month", "2099-12"),
                        facts.wrong("/record/month", "month", "2024-13"),
                        facts.wrong("/record/enterprise", "enterprise", null),
                        facts.wrong("/record/enterprise", "enterprise", "91370303000000001K"),
                        facts.wrong(
                                "/record/enterpriseName/zh",
                                "enterpriseName",
                                Map.of("en", "Storage")),
                        facts.wrong("/record/direction", "direction", null),
                        facts.wrong("/record/direction", "direction", "TRANSIT"),
                        facts.wrong("/record/productClass", "productClass", null),
                        facts.wrong("/record/productClass", "productClass", "SHOES"),
                        facts.wrong("/record/market", "market", null),
                        facts.wrong("/record/market", "market", "XX"),
                        facts.wrong("/record/market", "market", "vn"),
                        facts.wrong("/record/market", "market", "CN"),
                        facts.wrong("/record/value", "value", null),
                        facts.wrong("/record/value", "value", -1),
                        facts.wrong("/record/value", "value", 0),
                        facts.wrong("/record/value", "value", 1.005)));
    }
}
