package org.districtprogress.industry.platforms;

import static org.districtprogress.testing.RegisterFacts.with;

import java.util.List;
import java.util.Map;
import org.districtprogress.testing.RegisterFacts;

/** Innovation platforms as the suites use them. */
public final class PlatformFacts {

    static final Map<String, Object> OPERATOR =
            Map.of("name", "高新创业服务有限公司", "creditCode", "90000000000000000N");

    static final Map<String, Object> RECOGNITION =
            Map.of(
                    "level", "PROVINCIAL",
                    "authority", "省工业和信息化厅",
                    "recognisedOn", "2024-08-15",
                    "batch", "2024年度");

    static final Map<String, Object> PLATFORM =
            Map.of(
                    "name",
                    Map.of("zh", "医药谷专业孵化器", "en", "Pharma valley incubator"),
                    "kind",
                    "INCUBATOR",
                    "operator",
                    OPERATOR,
                    "recognitions",
                    List.of(RECOGNITION));

    private PlatformFacts() {}

    public static RegisterFacts facts() {
        RegisterFacts facts =
                new RegisterFacts(
                        "innovation-platforms",
                        PLATFORM,
                        with(PLATFORM, "kind", "ACCELERATOR"),
                        "孵化",
                        "kind=INCUBATOR&level=PROVINCIAL&operator=90000000000000000N"
                                + "&recognisedFrom=2024-08-15&recognisedTo=2024-08-15",
                        "recognisedOn",
                        with(
                                PLATFORM,
                                "recognitions",
                                List.of(with(RECOGNITION, "recognisedOn", "2024-08-14"))),
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
                        facts.wrong("/record/name/zh", "name", Map.of("en", "Nameless")),
                        facts.wrong("/record/kind", "kind", "GARAGE"),
                        facts.wrong("/record/operator", "operator", null),
                        facts.wrong(
                                "/record/operator/creditCode",
                                "operator",
                                with(OPERATOR, "creditCode", "90000000000000000P")),
                        recognition(facts, "level", null),
                        recognition(facts, "authority", null),
                        recognition(facts, "recognisedOn", null),
                        recognition(facts, "withdrawnOn", "2024-08-14"),
                        facts.wrong(
                                "/record/recognitions/1",
                                "recognitions",
                                List.of(RECOGNITION, RECOGNITION))));
    }

    private static RegisterFacts.Wrong recognition(
            RegisterFacts facts, String field, Object value) {
        return facts.wrong(
                "/record/recognitions/0/" + field,
                "recognitions",
                List.of(with(RECOGNITION, field, value)));
    }
}
