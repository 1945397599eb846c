package org.districtprogress.industry.enterprises;

import static org.districtprogress.testing.RegisterFacts.with;

import java.util.List;
import java.util.Map;
import org.districtprogress.testing.RegisterFacts;

/** Enterprises as the suites use them. */
public final class EnterpriseFacts {

    static final Map<String, Object> SHARE_REFORM =
            Map.of("stage", "SHARE_REFORM", "on", "2023-11-20", "proof", "营业执照变更登记");
    static final Map<String, Object> TUTORING =
            Map.of("stage", "TUTORING", "on", "2024-03-12", "proof", "辅导备案公示");
    static final Map<String, Object> CERTIFICATE =
            Map.of(
                    "kind", "SPECIALISED_SME",
                    "level", "PROVINCIAL",
                    "batch", "2024年度",
                    "authority", "省工业和信息化厅",
                    "certifiedOn", "2024-06-20",
                    "expiresOn", "2027-06-19");
    static final Map<String, Object> LISTING =
            Map.of(
                    "role",
                    "CANDIDATE",
                    "enteredOn",
                    "2024-01-01",
                    "attribution",
                    "注册地与纳税地均在本区",
                    "steps",
                    List.of(SHARE_REFORM, TUTORING));

    static final Map<String, Object> ENTERPRISE =
            Map.of(
                    "name",
                    Map.of("zh", "鲁中先进陶瓷有限公司", "en", "Luzhong Advanced Ceramics"),
                    "creditCode",
                    "90000000000000000N",
                    "scale",
                    "MEDIUM",
                    "aboveScaleYears",
                    List.of(2023, 2024),
                    "industryCode",
                    "3073",
                    "listing",
                    LISTING,
                    "recognitions",
                    List.of(CERTIFICATE));

    private EnterpriseFacts() {}

    public static RegisterFacts facts() {
        RegisterFacts facts =
                new RegisterFacts(
                        "enterprises",
                        ENTERPRISE,
                        with(ENTERPRISE, "scale", "LARGE"),
                        "陶瓷",
                        "scale=MEDIUM&listing=CANDIDATE&stage=TUTORING&recognition=SPECIALISED_SME"
                                + "&aboveScaleYear=2024&certifiedFrom=2024-06-20&industryCode=3073"
                                + "&creditCode=90000000000000000N&certifiedTo=2024-06-20",
                        "certifiedOn",
                        with(
                                ENTERPRISE,
                                "recognitions",
                                List.of(with(CERTIFICATE, "certifiedOn", "2024-06-19"))),
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
                        facts.wrong("/record/creditCode", "creditCode", null),
                        facts.wrong("/record/creditCode", "creditCode", "90000000000000000P"),
                        facts.wrong("/record/creditCode", "creditCode", "9000"),
                        facts.wrong("/record/scale", "scale", "TINY"),
                        facts.wrong("/record/industryCode", "industryCode", "C39"),
                        facts.wrong(
                                "/record/aboveScaleYears/1", "aboveScaleYears", List.of(24, 24)),
                        facts.wrong("/record/note", "note", " "),
                        listing(facts, "/record/listing/role", "role", null),
                        listing(facts, "/record/listing/enteredOn", "enteredOn", null),
                        listing(facts, "/record/listing/leftOn", "leftOn", "2023-12-31"),
                        listing(facts, "/record/listing/attribution", "attribution", null),
                        listing(
                                facts,
                                "/record/listing/steps/1/on",
                                "steps",
                                List.of(TUTORING, SHARE_REFORM)),
                        listing(
                                facts,
                                "/record/listing/steps/0/proof",
                                "steps",
                                List.of(with(TUTORING, "proof", null))),
                        certificate(facts, "/recognitions/0/kind", "kind", null),
                        certificate(facts, "/recognitions/0/level", "level", null),
                        certificate(facts, "/recognitions/0/certifiedOn", "certifiedOn", null),
                        certificate(facts, "/recognitions/0/expiresOn", "expiresOn", "2024-06-19"),
                        facts.wrong(
                                "/record/recognitions/1",
                                "recognitions",
                                List.of(CERTIFICATE, CERTIFICATE))));
    }

    private static RegisterFacts.Wrong listing(
            RegisterFacts facts, String pointer, String field, Object value) {
        return facts.wrong(pointer, "listing", with(LISTING, field, value));
    }

    private static RegisterFacts.Wrong certificate(
            RegisterFacts facts, String pointer, String field, Object value) {
        return facts.wrong(
                "/record" + pointer, "recognitions", List.of(with(CERTIFICATE, field, value)));
    }
}
