package org.districtprogress.deploy.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Exports of eight enterprises, month by month. */
record Trade(Chance chance) implements SyntheticRegister {

    private static final int ENTERPRISES = 8;
    private static final List<String> MARKETS = List.of("VN", "KZ", "DE", "US");
    private static final List<String> CLASSES =
            List.of("LITHIUM_BATTERY", "CERAMIC", "CHEMICAL", "PHARMACEUTICAL");
    private static final List<String> GOODS = List.of("模拟锂电池", "模拟陶瓷制品", "模拟化工产品", "模拟医药产品");

    @Override
    public Department department() {
        return Department.INDUSTRY;
    }

    @Override
    public String service() {
        return "environment";
    }

    @Override
    public String code() {
        return "trade-records";
    }

    @Override
    public Map<String, ObjectNode> after(int month) {
        Map<String, ObjectNode> records = new LinkedHashMap<>();
        for (int of = 1; of <= month; of++) {
            for (int number = 1; number <= ENTERPRISES; number++) {
                int kind = number % CLASSES.size();
                ObjectNode trade =
                        Json.object()
                                .put("month", Calendar2024.month(of))
                                .put("enterprise", CreditCode.of(number))
                                .put("direction", "EXPORT")
                                .put("market", MARKETS.get((number + of) % MARKETS.size()))
                                .put("product", GOODS.get(kind))
                                .put("productClass", CLASSES.get(kind))
                                .put(
                                        "value",
                                        chance.between("trade" + of + "." + number, 300, 2600)
                                                * 10_000L);
                trade.set(
                        "enterpriseName",
                        Json.object().put("zh", String.format(Locale.ROOT, "模拟制造企业%03d", number)));
                records.put(
                        String.format(Locale.ROOT, "synthetic-trade-%02d-%d", of, number), trade);
            }
        }
        return records;
    }
}
