package org.districtprogress.industry.projects;

import static org.districtprogress.testing.RegisterFacts.with;

import java.util.List;
import java.util.Map;
import org.districtprogress.testing.RegisterFacts;

/** Projects as the suites use them. */
public final class ProjectFacts {

    private static final Map<String, Object> PROJECT =
            Map.of(
                    "name",
                    Map.of("zh", "协作机器人智能制造项目", "en", "Collaborative robots"),
                    "enterprise",
                    "90000000000000000N",
                    "nature",
                    "GREENFIELD",
                    "lists",
                    List.of(
                            Map.of(
                                    "list", "PROVINCIAL_KEY",
                                    "year", 2024,
                                    "phase", "NEW",
                                    "category", "省重大")),
                    "plannedStart",
                    "2024-02-01",
                    "startedOn",
                    "2024-02-20",
                    "startProof",
                    "施工许可证 370303202402200101",
                    "totalInvestment",
                    1200000000,
                    "plannedInvestment",
                    List.of(Map.of("year", 2024, "amount", 300000000)),
                    "completedInvestment",
                    List.of(Map.of("month", "2024-03", "amount", 25000000.50)));

    private ProjectFacts() {}

    public static RegisterFacts facts() {
        RegisterFacts facts =
                new RegisterFacts(
                        "projects",
                        PROJECT,
                        with(PROJECT, "totalInvestment", 1300000000),
                        "机器人",
                        "list=PROVINCIAL_KEY&nature=GREENFIELD&startedFrom=2024-02-20",
                        "startedOn",
                        with(PROJECT, "startedOn", "2024-02-10"),
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
                        facts.wrong("/record/enterprise", "enterprise", "90000000000000000P"),
                        facts.wrong("/record/totalInvestment", "totalInvestment", -1),
                        facts.wrong("/record/startProof", "startProof", null),
                        facts.wrong("/record/startedOn", "startedOn", "2024-02-30"),
                        facts.wrong("/record/commissionedOn", "commissionedOn", "2024-02-19"),
                        facts.wrong("/record/nature", "nature", "CASTLE"),
                        facts.wrong(
                                "/record/completedInvestment/0/amount",
                                "completedInvestment",
                                List.of(Map.of("month", "2024-03", "amount", -5))),
                        facts.wrong(
                                "/record/completedInvestment/1/month",
                                "completedInvestment",
                                List.of(
                                        Map.of("month", "2024-03", "amount", 5),
                                        Map.of("month", "2024-03", "amount", 6)))));
    }
}
