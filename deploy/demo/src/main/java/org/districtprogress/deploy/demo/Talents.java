package org.districtprogress.deploy.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Persons nobody is, selected in five announcements. */
record Talents(Chance chance) implements SyntheticRegister {

    /** How many persons each month announces. */
    private static final List<Integer> BY_MONTH = List.of(0, 0, 4, 0, 0, 6, 0, 0, 5, 0, 7, 0);

    @Override
    public Department department() {
        return Department.PERSONNEL;
    }

    @Override
    public String service() {
        return "industry";
    }

    @Override
    public String code() {
        return "talents";
    }

    @Override
    public Map<String, ObjectNode> after(int month) {
        Map<String, ObjectNode> records = new LinkedHashMap<>();
        int number = 0;
        for (int announced = 1; announced <= month; announced++) {
            for (int i = 0; i < BY_MONTH.get(announced - 1); i++) {
                number++;
                records.put(
                        String.format(Locale.ROOT, "synthetic-talent-%02d", number),
                        Json.object()
                                .put("name", String.format(Locale.ROOT, "模拟人才%02d", number))
                                .put("programme", "模拟人才工程")
                                .put("level", announced == 6 ? "PROVINCIAL" : "MUNICIPAL")
                                .put("batchYear", Calendar2024.YEAR)
                                .put("announcedOn", Calendar2024.day(announced, 18))
                                .put(
                                        "employer",
                                        CreditCode.of(chance.between("employer" + number, 1, 60))));
            }
        }
        return records;
    }
}
