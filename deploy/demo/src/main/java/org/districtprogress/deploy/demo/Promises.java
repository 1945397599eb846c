package org.districtprogress.deploy.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two milestones for every commitment: a scheme in spring, the year's work towards its end. */
final class Promises {

    private static final int NEVER = 99;
    private static final Set<String> ACTIONS =
            Set.of(
                    "rural-four-lifts",
                    "vital-communities",
                    "two-new-organisations",
                    "organisation-standards");
    private static final Map<String, String> SERVICES =
            Map.of("industry", "industry", "environment", "environment");

    private final Chance chance;
    private final List<Promise> promises = new ArrayList<>();

    Promises(Chance chance, JsonNode commitments) {
        this.chance = chance;
        for (JsonNode each : commitments) {
            add(
                    new Promise.Commitment(
                            each.get("code").asText(),
                            SERVICES.getOrDefault(each.get("campaign").asText(), "livelihood"),
                            departmentOf(each.get("workstream").asText()),
                            each.get("name").get("zh").asText()));
        }
    }

    List<Promise> all() {
        return List.copyOf(promises);
    }

    List<Promise> doneIn(int month) {
        return promises.stream().filter(promise -> promise.done() == month).toList();
    }

    List<Promise> movedIn(int month) {
        return promises.stream().filter(promise -> promise.moved() == month).toList();
    }

    private void add(Promise.Commitment commitment) {
        String about = commitment.code();
        int scheme = chance.between(about + " scheme", 2, 5);
        int work = chance.between(about + " work", 8, 12);
        boolean isAction = ACTIONS.contains(about);
        boolean isMoved = !isAction && chance.happens(about + " moved", 6);
        promises.add(
                new Promise(
                        commitment,
                        "scheme",
                        "印发实施方案",
                        "scheme issued",
                        scheme,
                        scheme + delay(about + " scheme delay", 14),
                        0));
        int done = work + delay(about + " work delay", 16);
        promises.add(
                new Promise(
                        commitment,
                        "work-of-the-year",
                        "完成年度任务",
                        "work of the year done",
                        isAction ? Math.min(work, 10) : work,
                        isAction ? Math.min(work, 10) : done > 12 ? NEVER : done,
                        isMoved && work < 12 && work > 7 && done >= 8 ? 7 : 0));
    }

    /** Most are done in time, some one or two months later. */
    private int delay(String about, int lateInAHundred) {
        return chance.happens(about, lateInAHundred) ? chance.between(about + "!", 1, 2) : 0;
    }

    private static Department departmentOf(String workstream) {
        for (Department department : Department.values()) {
            if (department.workstreams().contains(workstream)) {
                return department;
            }
        }
        throw new DemoException("no department keeps the promises of " + workstream);
    }
}
