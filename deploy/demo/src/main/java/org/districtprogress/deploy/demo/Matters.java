package org.districtprogress.deploy.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The ten livelihood matters, from a tenth of the work each month to the day of delivery. */
record Matters() implements SyntheticRegister {

    private static final List<Integer> DELIVERED_IN = List.of(4, 6, 6, 8, 8, 9, 10, 11, 12, 12);
    private static final int WHOLE = 100;

    @Override
    public Department department() {
        return Department.OFFICE;
    }

    @Override
    public String service() {
        return "livelihood";
    }

    @Override
    public String code() {
        return "livelihood-matters";
    }

    @Override
    public Map<String, ObjectNode> after(int month) {
        Map<String, ObjectNode> records = new LinkedHashMap<>();
        for (int number = 1; number <= DELIVERED_IN.size(); number++) {
            records.put(
                    String.format(Locale.ROOT, "synthetic-matter-%02d", number),
                    matter(number, month));
        }
        return records;
    }

    private static ObjectNode matter(int number, int month) {
        int delivered = DELIVERED_IN.get(number - 1);
        ArrayNode progress = Json.array();
        int done = 0;
        for (int quarterEnd = 3; quarterEnd < delivered && quarterEnd <= month; quarterEnd += 3) {
            done = WHOLE * quarterEnd / delivered;
            progress.add(progress(Calendar2024.lastDay(quarterEnd), done));
        }
        boolean isDelivered = delivered <= month;
        if (isDelivered) {
            done = WHOLE;
            progress.add(progress(Calendar2024.day(delivered, 18), done));
        }
        ObjectNode matter =
                Json.named(
                                String.format(Locale.ROOT, "模拟民生实事%02d", number),
                                String.format(
                                        Locale.ROOT, "Synthetic livelihood matter %02d", number))
                        .put("year", Calendar2024.YEAR)
                        .put("number", number)
                        .put("owner", String.format(Locale.ROOT, "模拟责任单位%d", 1 + number % 4));
        ObjectNode measure =
                Json.object().put("promise", "模拟承诺：完成全部工程量").put("target", WHOLE).put("unit", "%");
        if (!progress.isEmpty()) {
            measure.put("done", done);
            matter.set("progress", progress);
        }
        matter.set("measure", measure);
        if (isDelivered) {
            matter.put("deliveredOn", Calendar2024.day(delivered, 20));
            matter.put("deliveryProof", "模拟竣工验收报告");
        }
        return matter;
    }

    private static ObjectNode progress(String on, int done) {
        return Json.object()
                .put("on", on)
                .put("done", done)
                .put("text", String.format(Locale.ROOT, "模拟进展：完成%d%%", done));
    }
}
