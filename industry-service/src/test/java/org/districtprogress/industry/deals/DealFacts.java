package org.districtprogress.industry.deals;

import static org.districtprogress.testing.RegisterFacts.with;

import java.util.List;
import java.util.Map;
import org.districtprogress.testing.RegisterFacts;

/** Investment deals as the suites use them. */
public final class DealFacts {

    static final Map<String, Object> INVESTOR =
            Map.of("name", "苏州晶瓷投资有限公司", "creditCode", "90000000000000000N");

    static final Map<String, Object> RECEIPT = payment("2024-03-05", "50000000.25", "工行 0305-001");

    static final Map<String, Object> DEAL =
            Map.of(
                    "name",
                    Map.of("zh", "先进陶瓷基板项目", "en", "Advanced ceramic substrates"),
                    "investor",
                    INVESTOR,
                    "origin",
                    "CN_JS",
                    "signedOn",
                    "2023-12-20",
                    "agreedSum",
                    200000000,
                    "receipts",
                    List.of(RECEIPT),
                    "exclusions",
                    List.of(Map.of("from", "2024-06-01", "reason", "LATER_PHASE")));

    private DealFacts() {}

    static Map<String, Object> payment(String on, Object sum, String slip) {
        return Map.of("on", on, "sum", sum, "slip", slip);
    }

    public static RegisterFacts facts() {
        Map<String, Object> plain =
                with(DEAL, "receipts", List.of(with(RECEIPT, "sum", 50000000.25)));
        RegisterFacts facts =
                new RegisterFacts(
                        "investment-deals",
                        plain,
                        with(plain, "agreedSum", 260000000),
                        "晶瓷",
                        "origin=CN_JS&exclusion=LATER_PHASE&signedFrom=2023-12-20&signedTo=2023-12-20"
                                + "&receivedFrom=2024-03-05&receivedTo=2024-03-05"
                                + "&investor=90000000000000000N",
                        "agreedSum",
                        with(with(plain, "agreedSum", 190000000), "signedOn", "2023-12-19"),
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
                        facts.wrong("/record/investor", "investor", null),
                        facts.wrong("/record/investor/name", "investor", Map.of("name", " ")),
                        facts.wrong(
                                "/record/investor/creditCode",
                                "investor",
                                with(INVESTOR, "creditCode", "90000000000000000P")),
                        facts.wrong(
                                "/record/investor/foreignRegistration",
                                "investor",
                                with(INVESTOR, "foreignRegistration", "HRB 1234")),
                        facts.wrong("/record/origin", "origin", "CN_ZB"),
                        facts.wrong("/record/signedOn", "signedOn", null),
                        facts.wrong("/record/agreedSum", "agreedSum", 0),
                        facts.wrong("/record/agreedSum", "agreedSum", -1),
                        receipt(facts, "on", "2023-12-19"),
                        receipt(facts, "on", "2190-01-01"),
                        receipt(facts, "on", null),
                        receipt(facts, "sum", 0),
                        receipt(facts, "sum", -5),
                        receipt(facts, "sum", "0.001"),
                        receipt(facts, "slip", null),
                        facts.wrong(
                                "/record/returns/0/on",
                                "returns",
                                List.of(payment("2023-12-19", 5, "退-1"))),
                        facts.wrong(
                                "/record/exclusions/0/reason",
                                "exclusions",
                                List.of(Map.of("from", "2024-06-01"))),
                        facts.wrong(
                                "/record/exclusions/0/text",
                                "exclusions",
                                List.of(Map.of("reason", "OTHER")))));
    }

    private static RegisterFacts.Wrong receipt(RegisterFacts facts, String field, Object value) {
        return facts.wrong(
                "/record/receipts/0/" + field, "receipts", List.of(with(RECEIPT, field, value)));
    }
}
