package org.districtprogress.deploy.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The sixty key technical upgrades, one enterprise each, all under way by October. */
record UpgradeProjects(Chance chance) implements SyntheticRegister {

    static final int COUNT = 60;
    private static final int LAST_START = 10;

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
        return "projects";
    }

    @Override
    public Map<String, ObjectNode> after(int month) {
        Map<String, ObjectNode> records = new LinkedHashMap<>();
        for (int number = 1; number <= COUNT; number++) {
            String about = "upgrade" + number;
            ObjectNode project =
                    Json.named(
                                    String.format(Locale.ROOT, "模拟技改项目%03d", number),
                                    String.format(Locale.ROOT, "Synthetic upgrade %03d", number))
                            .put("enterprise", CreditCode.of(number))
                            .put("nature", "TECHNICAL_UPGRADE");
            project.set(
                    "lists",
                    Json.array()
                            .add(
                                    Json.object()
                                            .put("list", "KEY_UPGRADE")
                                            .put("year", Calendar2024.YEAR)
                                            .put("phase", "NEW")));
            int started =
                    number == COUNT ? LAST_START : chance.between(about + " start", 1, LAST_START);
            if (started <= month) {
                int day = chance.between(about + " day", 3, 26);
                project.put("startedOn", Calendar2024.day(started, day));
                project.put("startProof", "模拟技改备案证明 " + number);
            }
            records.put(String.format(Locale.ROOT, "synthetic-upgrade-%03d", number), project);
        }
        return records;
    }
}
