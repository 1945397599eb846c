package org.districtprogress.environment.integratedservices;

import static org.districtprogress.testing.RegisterFacts.with;

import java.util.List;
import java.util.Map;
import org.districtprogress.testing.RegisterFacts;

/** Integrated services as the suites use them. */
public final class IntegratedServiceFacts {

    private static final Map<String, Object> SERVICE =
            Map.ofEntries(
                    Map.entry("name", Map.of("zh", "企业开办一件事", "en", "Starting an enterprise")),
                    Map.entry("leadDepartment", "行政审批服务局"),
                    Map.entry(
                            "items",
                            List.of(
                                    Map.of("name", "企业设立登记", "department", "行政审批服务局"),
                                    Map.of("name", "公章刻制备案", "department", "公安分局"))),
                    Map.entry("daysBefore", 5),
                    Map.entry("daysAfter", 0.5),
                    Map.entry("visitsBefore", 4),
                    Map.entry("visitsAfter", 1),
                    Map.entry("materialsBefore", 12),
                    Map.entry("materialsAfter", 5),
                    Map.entry("launchedOn", "2024-02-20"),
                    Map.entry(
                            "cases",
                            List.of(
                                    Map.of("month", "2024-02", "count", 12),
                                    Map.of("month", "2024-03", "count", 85))));

    private IntegratedServiceFacts() {}

    public static RegisterFacts facts() {
        RegisterFacts facts =
                new RegisterFacts(
                        "integrated-services",
                        SERVICE,
                        with(SERVICE, "daysAfter", 1),
                        "公章",
                        "launchedFrom=2024-02-20&launchedTo=2024-02-20",
                        "launchedOn",
                        with(SERVICE, "launchedOn", "2024-02-19"),
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
                        facts.wrong("/record/leadDepartment", "leadDepartment", null),
                        facts.wrong(
                                "/record/items",
                                "items",
                                List.of(Map.of("name", "企业设立登记", "department", "行政审批服务局"))),
                        facts.wrong(
                                "/record/items/1/department",
                                "items",
                                List.of(
                                        Map.of("name", "a", "department", "b"),
                                        Map.of("name", "c"))),
                        facts.wrong("/record/itemsJoined", "itemsJoined", 3),
                        facts.wrong("/record/itemsJoined", "items", null),
                        facts.wrong("/record/daysAfter", "daysAfter", -1),
                        facts.wrong("/record/visitsBefore", "visitsBefore", -1),
                        facts.wrong("/record/materialsAfter", "materialsAfter", -1),
                        facts.wrong("/record/launchedOn", "launchedOn", null),
                        facts.wrong("/record/endedOn", "endedOn", "2024-02-19"),
                        facts.wrong("/record/launchedOn", "launchedOn", "2024-02-30"),
                        facts.wrong(
                                "/record/cases/0/count",
                                "cases",
                                List.of(Map.of("month", "2024-03", "count", -1))),
                        facts.wrong(
                                "/record/cases/0/month",
                                "cases",
                                List.of(Map.of("month", "2024-01", "count", 1))),
                        facts.wrong(
                                "/record/cases/0/month",
                                "cases",
                                List.of(Map.of("month", "2099-01", "count", 1))),
                        facts.wrong(
                                "/record/cases/1/month",
                                "cases",
                                List.of(
                                        Map.of("month", "2024-03", "count", 1),
                                        Map.of("month", "2024-03", "count", 2))),
                        new RegisterFacts.Wrong(
                                "/record/cases/1/month", with(SERVICE, "endedOn", "2024-03-01"))));
    }
}
