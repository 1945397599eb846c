package org.districtprogress.deploy.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Services that are integrated, with the cases of each month since they began. */
record OneThingServices(Chance chance) implements SyntheticRegister {

    private static final List<Integer> LAUNCHED_IN = List.of(1, 3, 4, 6, 9, 12);

    @Override
    public Department department() {
        return Department.APPROVAL;
    }

    @Override
    public String service() {
        return "environment";
    }

    @Override
    public String code() {
        return "integrated-services";
    }

    @Override
    public Map<String, ObjectNode> after(int month) {
        Map<String, ObjectNode> records = new LinkedHashMap<>();
        for (int number = 1; number <= LAUNCHED_IN.size(); number++) {
            int launched = LAUNCHED_IN.get(number - 1);
            if (launched <= month) {
                records.put("synthetic-service-" + number, service(number, launched, month));
            }
        }
        return records;
    }

    private ObjectNode service(int number, int launched, int month) {
        ObjectNode service =
                Json.named(
                                String.format(Locale.ROOT, "模拟一件事%d", number),
                                "Synthetic integrated service " + number)
                        .put("leadDepartment", Department.APPROVAL.label())
                        .put("launchedOn", Calendar2024.day(launched, 10))
                        .put("materialsBefore", 12)
                        .put("materialsAfter", 5)
                        .put("daysBefore", 6)
                        .put("daysAfter", 1)
                        .put("visitsBefore", 4)
                        .put("visitsAfter", 1);
        service.set(
                "items",
                Json.array()
                        .add(item("模拟事项甲", Department.APPROVAL.label()))
                        .add(item("模拟事项乙", "模拟部门")));
        ArrayNode cases = Json.array();
        for (int of = launched; of <= month; of++) {
            cases.add(
                    Json.object()
                            .put("month", Calendar2024.month(of))
                            .put("count", chance.between("cases" + number + "." + of, 20, 180)));
        }
        service.set("cases", cases);
        return service;
    }

    private static ObjectNode item(String name, String department) {
        return Json.object().put("name", name).put("department", department);
    }
}
