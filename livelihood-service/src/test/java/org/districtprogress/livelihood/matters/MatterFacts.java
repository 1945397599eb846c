package org.districtprogress.livelihood.matters;

import static org.districtprogress.testing.RegisterFacts.with;

import java.util.List;
import java.util.Map;
import org.districtprogress.testing.RegisterFacts;

/** Livelihood matters as the suites use them. */
public final class MatterFacts {

    private static final Map<String, Object> MEASURE =
            Map.of("promise", "新建改建道路12.5公里", "unit", "公里", "target", 12.5, "done", 12.5);

    private static final Map<String, Object> MATTER =
            Map.of(
                    "name",
                    Map.of("zh", "样例道路提升工程", "en", "Sample road upgrade"),
                    "year",
                    2024,
                    "number",
                    3,
                    "owner",
                    "建设局",
                    "measure",
                    MEASURE,
                    "progress",
                    List.of(
                            progress("2024-04-30", "路基施工", 4),
                            progress("2024-08-31", "全线通车", 12.5)),
                    "deliveredOn",
                    "2024-09-10",
                    "deliveryProof",
                    "竣工验收报告");

    private MatterFacts() {}

    private static Map<String, Object> progress(String on, String text, Number done) {
        return Map.of("on", on, "text", text, "done", done);
    }

    public static RegisterFacts facts() {
        RegisterFacts facts =
                new RegisterFacts(
                        "livelihood-matters",
                        MATTER,
                        with(MATTER, "owner", "教育和体育事业中心"),
                        "全线通车",
                        "year=2024&owner=%E5%BB%BA%E8%AE%BE%E5%B1%80&delivered=true"
                                + "&deliveredFrom=2024-09-10&deliveredTo=2024-09-10",
                        "deliveredOn",
                        with(MATTER, "deliveredOn", "2024-09-09"),
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
                        facts.wrong("/record/name/zh", "name", Map.of("en", "Roads")),
                        facts.wrong("/record/year", "year", null),
                        facts.wrong("/record/number", "number", 0),
                        facts.wrong("/record/number", "number", 11),
                        facts.wrong("/record/owner", "owner", null),
                        facts.wrong("/record/measure", "measure", null),
                        facts.wrong("/record/measure/promise", "measure", Map.of("unit", "公里")),
                        facts.wrong("/record/measure/unit", "measure", with(MEASURE, "unit", null)),
                        facts.wrong(
                                "/record/measure/target", "measure", with(MEASURE, "target", 0)),
                        facts.wrong("/record/measure/done", "measure", with(MEASURE, "done", -1)),
                        facts.wrong("/record/measure/done", "measure", with(MEASURE, "done", 12)),
                        facts.wrong("/record/measure/done", "measure", with(MEASURE, "done", null)),
                        facts.wrong(
                                "/record/progress/0/text",
                                "progress",
                                List.of(Map.of("on", "2024-04-30"))),
                        facts.wrong(
                                "/record/progress/0/done",
                                "progress",
                                List.of(progress("2024-04-30", "施工", -1))),
                        facts.wrong(
                                "/record/progress/1/on",
                                "progress",
                                List.of(
                                        progress("2024-04-30", "施工", 4),
                                        progress("2024-04-30", "施工", 12.5))),
                        facts.wrong(
                                "/record/progress/0/on",
                                "progress",
                                List.of(progress("2100-04-30", "施工", 12.5))),
                        facts.wrong("/record/deliveryProof", "deliveryProof", null),
                        facts.wrong("/record/deliveredOn", "deliveredOn", "2023-12-31"),
                        facts.wrong("/record/deliveredOn", "deliveredOn", "2100-12-31")));
    }
}
