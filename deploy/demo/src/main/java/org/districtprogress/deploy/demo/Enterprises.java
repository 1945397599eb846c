package org.districtprogress.deploy.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Industrial enterprises above scale, of which four have no upgrade all year, and those newly
 * recognised as specialised.
 */
record Enterprises(Chance chance) implements SyntheticRegister {

    private static final int COUNT = UpgradeProjects.COUNT + 4;
    private static final int RECOGNISED = 12;
    private static final int FIRST_BATCH = 7;

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
        return "enterprises";
    }

    @Override
    public Map<String, ObjectNode> after(int month) {
        Map<String, ObjectNode> records = new LinkedHashMap<>();
        for (int number = 1; number <= COUNT; number++) {
            ObjectNode enterprise =
                    Json.named(
                                    String.format(Locale.ROOT, "模拟制造企业%03d", number),
                                    String.format(
                                            Locale.ROOT, "Synthetic manufacturer %03d", number))
                            .put("creditCode", CreditCode.of(number))
                            .put("scale", chance.happens("scale" + number, 25) ? "MEDIUM" : "SMALL")
                            .put("industryCode", "3073");
            enterprise.set("aboveScaleYears", Json.array().add(Calendar2024.YEAR));
            int batch = number <= FIRST_BATCH ? 7 : 11;
            if (number <= RECOGNISED && batch <= month) {
                enterprise.set(
                        "recognitions",
                        Json.array()
                                .add(
                                        Json.object()
                                                .put("kind", "SPECIALISED_SME")
                                                .put("level", "PROVINCIAL")
                                                .put("certifiedOn", Calendar2024.day(batch, 12))
                                                .put("batch", "模拟批次 2024-" + batch)
                                                .put("authority", "模拟省工业和信息化厅")));
            }
            records.put(
                    String.format(Locale.ROOT, "synthetic-enterprise-%03d", number), enterprise);
        }
        return records;
    }
}
