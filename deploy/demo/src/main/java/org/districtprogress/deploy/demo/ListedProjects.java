package org.districtprogress.deploy.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The projects of one list of the year with a yearly plan of investment: reported each month, some
 * months late by one or two rounds, a few sums corrected in the round after.
 */
final class ListedProjects implements SyntheticRegister {

    private static final long YUAN_IN_MILLION = 1_000_000;
    private static final int LAST_START = 9;
    private static final int BEYOND_PLAN = 5;

    private final Chance chance;
    private final String list;
    private final String label;
    private final String prefix;
    private final int count;
    private final int newOnes;
    private final Profile profile;

    private ListedProjects(
            Chance chance,
            String list,
            String label,
            String prefix,
            int count,
            int newOnes,
            Profile profile) {
        this.chance = chance;
        this.list = list;
        this.label = label;
        this.prefix = prefix;
        this.count = count;
        this.newOnes = newOnes;
        this.profile = profile;
    }

    static ListedProjects provincial(Chance chance) {
        return new ListedProjects(
                chance, "PROVINCIAL_KEY", "省重点", "provincial", 23, 14, Profile.PROVINCIAL);
    }

    static ListedProjects municipal(Chance chance) {
        return new ListedProjects(
                chance, "MUNICIPAL_MAJOR", "市重大", "municipal", 76, 41, Profile.MUNICIPAL);
    }

    @Override
    public Department department() {
        return Department.REFORM;
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
        for (int number = 1; number <= count; number++) {
            records.put(
                    String.format(Locale.ROOT, "synthetic-%s-%03d", prefix, number),
                    project(number, month));
        }
        return records;
    }

    private ObjectNode project(int number, int month) {
        String about = prefix + number;
        boolean isNew = number <= newOnes;
        long planned = chance.between(about + " plan", 60, 480) * YUAN_IN_MILLION;
        ObjectNode project =
                Json.named(
                                String.format(Locale.ROOT, "模拟%s项目%03d", label, number),
                                String.format(
                                        Locale.ROOT, "Synthetic %s project %03d", prefix, number))
                        .put("nature", "GREENFIELD")
                        .put("totalInvestment", planned * chance.between(about + " total", 2, 5));
        ObjectNode listing =
                Json.object()
                        .put("list", list)
                        .put("year", Calendar2024.YEAR)
                        .put("phase", isNew ? "NEW" : "CONTINUING");
        project.set("lists", Json.array().add(listing));
        project.set(
                "plannedInvestment",
                Json.array()
                        .add(Json.object().put("year", Calendar2024.YEAR).put("amount", planned)));
        start(project, about, isNew, number, month);
        ArrayNode completed = completed(about, number, planned, month);
        if (!completed.isEmpty()) {
            project.set("completedInvestment", completed);
        }
        return project;
    }

    /** Most start in spring, the last of a list in autumn. */
    private void start(ObjectNode project, String about, boolean isNew, int number, int month) {
        if (!isNew) {
            project.put(
                    "startedOn",
                    String.format(Locale.ROOT, "2023-%02d-18", chance.between(about, 3, 11)));
            project.put("startProof", "模拟施工许可证 " + about);
            return;
        }
        int planned = chance.between(about + " start", 2, 6);
        int started = number == newOnes ? LAST_START : planned;
        project.put("plannedStart", Calendar2024.day(planned, 1));
        if (started <= month) {
            project.put(
                    "startedOn", Calendar2024.day(started, chance.between(about + " day", 3, 26)));
            project.put("startProof", "模拟施工许可证 " + about);
        }
    }

    private ArrayNode completed(String about, int number, long planned, int month) {
        ArrayNode completed = Json.array();
        for (int of = 1; of <= month; of++) {
            if (of + lag(about, of) <= month) {
                long amount = profile.of(planned, of);
                if (number == BEYOND_PLAN && of == Calendar2024.MONTHS) {
                    amount += planned / 10;
                }
                boolean isWrongYet =
                        of == month
                                && of < Calendar2024.MONTHS
                                && chance.happens(about + " wrong " + of, 2);
                completed.add(
                        Json.object()
                                .put("month", Calendar2024.month(of))
                                .put("amount", isWrongYet ? amount * 2 : amount));
            }
        }
        return completed;
    }

    /** So many rounds later than the others; by the end of the year everything has come. */
    private int lag(String about, int of) {
        int rounds = chance.happens(about + " late " + of, 6) ? chance.between(about, 1, 2) : 0;
        return Math.min(rounds, Calendar2024.MONTHS - of);
    }
}
