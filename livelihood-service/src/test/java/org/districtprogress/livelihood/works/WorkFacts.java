package org.districtprogress.livelihood.works;

import static org.districtprogress.testing.RegisterFacts.with;

import java.util.List;
import java.util.Map;
import org.districtprogress.testing.RegisterFacts;

/** Public works as the suites use them. */
public final class WorkFacts {

    private static final Map<String, Object> WORK =
            Map.of(
                    "name",
                    Map.of("zh", "样例路打通工程", "en", "Sample road carried through"),
                    "kind",
                    "DEAD_END_ROAD",
                    "size",
                    Map.of("value", 1.35, "unit", "KILOMETRE"),
                    "stage",
                    "IN_USE",
                    "location",
                    "样例街道样例路东段",
                    "commitment",
                    "dead-end-and-link-roads",
                    "plannedFinish",
                    "2024-10-31",
                    "startedOn",
                    "2024-03-15",
                    "completedOn",
                    "2024-09-20",
                    "openedOn",
                    "2024-09-28");

    private WorkFacts() {}

    public static RegisterFacts facts() {
        RegisterFacts facts =
                new RegisterFacts(
                        "public-works",
                        WORK,
                        with(WORK, "location", "样例街道样例路西段"),
                        "样例路",
                        "kind=DEAD_END_ROAD&stage=IN_USE&commitment=dead-end-and-link-roads"
                                + "&plannedFinishFrom=2024-10-31&plannedFinishTo=2024-10-31"
                                + "&openedFrom=2024-09-28&openedTo=2024-09-28",
                        "openedOn",
                        with(WORK, "openedOn", "2024-09-27"),
                        List.of());
        return new RegisterFacts(
                facts.register(),
                facts.record(),
                facts.changed(),
                facts.word(),
                facts.filter(),
                facts.sort(),
                facts.apart(),
                List.of(
                        facts.wrong("/record/name", "name", null),
                        facts.wrong("/record/kind", "kind", null),
                        facts.wrong("/record/kind", "kind", "CASTLE"),
                        facts.wrong("/record/location", "location", null),
                        facts.wrong("/record/size/unit", "size", Map.of("value", 1)),
                        facts.wrong("/record/size/value", "size", Map.of("unit", "BED")),
                        facts.wrong(
                                "/record/size/value", "size", Map.of("value", 0, "unit", "BED")),
                        facts.wrong(
                                "/record/size/value", "size", Map.of("value", -1, "unit", "BED")),
                        facts.wrong("/record/commitment", "commitment", "Two Words"),
                        facts.wrong("/record/stage", "stage", null),
                        facts.wrong("/record/startedOn", "stage", "PLANNED"),
                        facts.wrong("/record/completedOn", "stage", "UNDER_CONSTRUCTION"),
                        facts.wrong("/record/openedOn", "stage", "COMPLETED"),
                        facts.wrong("/record/openedOn", "stage", "STOPPED"),
                        facts.wrong("/record/startedOn", "startedOn", null),
                        facts.wrong("/record/completedOn", "completedOn", null),
                        facts.wrong("/record/openedOn", "openedOn", null),
                        facts.wrong("/record/completedOn", "completedOn", "2024-03-14"),
                        facts.wrong("/record/openedOn", "openedOn", "2024-09-19"),
                        facts.wrong("/record/openedOn", "openedOn", "2100-01-01")));
    }
}
