package org.districtprogress.deploy.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Deals with investors of other provinces: behind until autumn, beyond the plan in December. June
 * comes in its last days, one sum goes out again, one slip stands twice: what a supervisor raises.
 */
record Deals(Chance chance) implements SyntheticRegister {

    private static final long YUAN_IN_10K = 10_000;
    private static final int PER_MONTH = 3;
    private static final int MONTH_END_JUMP = 6;
    private static final List<String> ORIGINS =
            List.of("CN_JS", "CN_BJ", "CN_SH", "CN_GD", "CN_ZJ");

    /** What is to come in each month, in 10,000 yuan. */
    private static final List<Long> BY_MONTH =
            List.of(
                    90_000L, 50_000L, 60_000L, 70_000L, 80_000L, 120_000L, 70_000L, 90_000L,
                    120_000L, 300_000L, 360_000L, 457_000L);

    @Override
    public Department department() {
        return Department.INDUSTRY;
    }

    @Override
    public String service() {
        return "industry";
    }

    @Override
    public String code() {
        return "investment-deals";
    }

    @Override
    public Map<String, ObjectNode> after(int month) {
        Map<String, ObjectNode> records = new LinkedHashMap<>();
        long before = 0;
        for (int signed = 1; signed <= month; signed++) {
            long first = BY_MONTH.get(signed - 1) - before / 3 * PER_MONTH;
            long each = first / PER_MONTH;
            for (int number = 1; number <= PER_MONTH; number++) {
                long own = number == PER_MONTH ? first - each * (PER_MONTH - 1) : each;
                records.put(
                        String.format(Locale.ROOT, "synthetic-deal-%02d-%d", signed, number),
                        deal(signed, number, own, each / 3, month));
            }
            before = each;
        }
        return records;
    }

    private ObjectNode deal(int signed, int number, long first, long second, int month) {
        String about = "deal" + signed + "." + number;
        ObjectNode deal =
                Json.named(
                        String.format(Locale.ROOT, "模拟招商项目%02d-%d", signed, number),
                        String.format(Locale.ROOT, "Synthetic deal %02d-%d", signed, number));
        deal.set(
                "investor",
                Json.object()
                        .put("name", String.format(Locale.ROOT, "模拟投资方%02d-%d", signed, number))
                        .put("creditCode", CreditCode.of(1000 + signed * 10 + number)));
        deal.put("origin", ORIGINS.get(chance.between(about, 0, ORIGINS.size() - 1)));
        deal.put("signedOn", Calendar2024.day(signed, 2));
        deal.put("agreedSum", (first + second) * 2 * YUAN_IN_10K);
        int day = signed == MONTH_END_JUMP ? 28 + Math.min(number, 2) : 5 + number * 5;
        ArrayNode receipts = Json.array();
        pay(receipts, signed, day, first, about + "-1");
        if (signed < month) {
            pay(
                    receipts,
                    signed + 1,
                    4 + number,
                    second,
                    about + (isDoubled(signed, number) ? "-1" : "-2"));
        }
        deal.set("receipts", receipts);
        if (signed == 8 && number == 1 && month >= 9) {
            ArrayNode returns = Json.array();
            pay(returns, 9, 3, first / 10, about + "-back");
            deal.set("returns", returns);
        }
        return deal;
    }

    private static boolean isDoubled(int signed, int number) {
        return signed == 3 && number == 2;
    }

    private static void pay(ArrayNode payments, int month, int day, long sum, String slip) {
        payments.add(
                Json.object()
                        .put("on", Calendar2024.day(month, day))
                        .put("sum", sum * YUAN_IN_10K)
                        .put("slip", "模拟凭证 " + slip));
    }
}
