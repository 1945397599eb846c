package org.districtprogress.deploy.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The five municipal chains of the plan; the first item of the last one is done in September. */
record Chains() implements SyntheticRegister {

    private static final List<String> NAMES = List.of("新一代信息技术", "新医药", "绿色能源", "环保", "先进陶瓷");
    private static final List<Integer> FIRST_DONE = List.of(3, 4, 6, 7, 9);

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
        return "industry-chains";
    }

    @Override
    public Map<String, ObjectNode> after(int month) {
        Map<String, ObjectNode> records = new LinkedHashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            ObjectNode chain =
                    Json.named("模拟产业链：" + NAMES.get(i), "Synthetic chain " + (i + 1))
                            .put("level", "MUNICIPAL")
                            .put("leader", String.format(Locale.ROOT, "模拟链长%d", i + 1));
            ArrayNode items = Json.array();
            item(items, "chain-map", "绘制产业链图谱", FIRST_DONE.get(i), month);
            item(items, "matching-fair", "举办产业链对接会", FIRST_DONE.get(i) + 3, month);
            chain.set("workItems", items);
            records.put("synthetic-chain-" + (i + 1), chain);
        }
        return records;
    }

    private static void item(ArrayNode items, String code, String what, int done, int month) {
        ObjectNode item =
                Json.object()
                        .put("code", code)
                        .put("what", what)
                        .put("due", Calendar2024.lastDay(done));
        if (done <= month) {
            item.put("doneOn", Calendar2024.day(done, 20)).put("proof", "模拟通知 " + code);
        }
        items.add(item);
    }
}
