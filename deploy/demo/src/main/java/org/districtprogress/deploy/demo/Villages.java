package org.districtprogress.deploy.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Sixty villages that state their income each quarter; 43 of them come to half a million yuan, 28
 * are rated as demonstration, two recognised by the province. One more than doubles its income.
 */
record Villages(Chance chance) implements SyntheticRegister {

    private static final int COUNT = 60;
    private static final int WELL_OFF = 43;
    private static final int DEMONSTRATION = 28;
    private static final int RATED_IN_JULY = 50;
    private static final int DEMONSTRATION_IN_JULY = 20;
    private static final int DOUBLED = 7;

    @Override
    public Department department() {
        return Department.VILLAGES;
    }

    @Override
    public String service() {
        return "livelihood";
    }

    @Override
    public String code() {
        return "villages";
    }

    @Override
    public Map<String, ObjectNode> after(int month) {
        Map<String, ObjectNode> records = new LinkedHashMap<>();
        for (int number = 1; number <= COUNT; number++) {
            ObjectNode village =
                    Json.named(
                                    String.format(Locale.ROOT, "模拟村%02d", number),
                                    String.format(Locale.ROOT, "Synthetic village %02d", number))
                            .put("town", "模拟街道" + (1 + number % 4));
            village.set("scope", Json.object().put("inScope", true).put("from", "2022-01-01"));
            village.set("incomes", incomes(number, month));
            ratings(village, number, month);
            if ((number == 3 || number == 11) && month >= 10) {
                village.set(
                        "recognitions",
                        Json.array()
                                .add(
                                        Json.object()
                                                .put("kind", "HARMONIOUS_VILLAGE")
                                                .put("level", "PROVINCIAL")
                                                .put(
                                                        "recognisedOn",
                                                        Calendar2024.day(number == 3 ? 8 : 10, 12))
                                                .put("authority", "模拟省农业农村厅")));
            }
            records.put(String.format(Locale.ROOT, "synthetic-village-%02d", number), village);
        }
        return records;
    }

    /** Income is stated since January, so it grows over the year. */
    private ArrayNode incomes(int number, int month) {
        String about = "village" + number;
        long year =
                number <= WELL_OFF
                        ? chance.between(about, 520, 990) * 1000L
                        : chance.between(about, 220, 470) * 1000L;
        long before = number == DOUBLED ? year / 3 : year * 9 / 10;
        ArrayNode incomes = Json.array();
        incomes.add(
                Json.object().put("year", 2023).put("amount", before).put("asOf", "2023-12-31"));
        for (int quarterEnd = 3; quarterEnd <= month; quarterEnd += 3) {
            incomes.add(
                    Json.object()
                            .put("year", Calendar2024.YEAR)
                            .put("amount", year * quarterEnd / Calendar2024.MONTHS)
                            .put("asOf", Calendar2024.lastDay(quarterEnd)));
        }
        return incomes;
    }

    private static void ratings(ObjectNode village, int number, int month) {
        boolean isRatedInJuly = number <= RATED_IN_JULY;
        int rated = isRatedInJuly ? 7 : 12;
        if (rated > month) {
            return;
        }
        int others = DEMONSTRATION - DEMONSTRATION_IN_JULY;
        boolean isDemonstration =
                isRatedInJuly ? number <= DEMONSTRATION_IN_JULY : number <= RATED_IN_JULY + others;
        village.set(
                "partyRatings",
                Json.array()
                        .add(
                                Json.object()
                                        .put("year", Calendar2024.YEAR)
                                        .put(
                                                "rating",
                                                isDemonstration ? "DEMONSTRATION" : "IMPROVING")
                                        .put("ratedOn", Calendar2024.day(rated, 20))));
    }
}
