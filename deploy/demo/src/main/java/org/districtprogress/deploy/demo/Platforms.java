package org.districtprogress.deploy.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Four incubators; two of them are recognised by the province, in August and in November. */
record Platforms() implements SyntheticRegister {

    private static final List<Integer> RECOGNISED_IN = List.of(8, 11);
    private static final int COUNT = 4;

    @Override
    public Department department() {
        return Department.SCIENCE;
    }

    @Override
    public String service() {
        return "industry";
    }

    @Override
    public String code() {
        return "innovation-platforms";
    }

    @Override
    public Map<String, ObjectNode> after(int month) {
        Map<String, ObjectNode> records = new LinkedHashMap<>();
        for (int number = 1; number <= COUNT; number++) {
            ObjectNode platform =
                    Json.named(
                                    String.format(Locale.ROOT, "模拟孵化器%d", number),
                                    "Synthetic incubator " + number)
                            .put("kind", "INCUBATOR");
            platform.set(
                    "operator",
                    Json.object()
                            .put("name", "模拟创业服务公司" + number)
                            .put("creditCode", CreditCode.of(400 + number)));
            if (number <= RECOGNISED_IN.size() && RECOGNISED_IN.get(number - 1) <= month) {
                platform.set(
                        "recognitions",
                        Json.array()
                                .add(
                                        Json.object()
                                                .put("level", "PROVINCIAL")
                                                .put(
                                                        "recognisedOn",
                                                        Calendar2024.day(
                                                                RECOGNISED_IN.get(number - 1), 15))
                                                .put("authority", "模拟省科学技术厅")));
            }
            records.put("synthetic-incubator-" + number, platform);
        }
        return records;
    }
}
