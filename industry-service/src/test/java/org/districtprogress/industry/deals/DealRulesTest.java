package org.districtprogress.industry.deals;

import static org.districtprogress.industry.deals.DealFacts.DEAL;
import static org.districtprogress.industry.deals.DealFacts.INVESTOR;
import static org.districtprogress.industry.deals.DealFacts.RECEIPT;
import static org.districtprogress.testing.RegisterFacts.with;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.districtprogress.industry.RegisterRulesContract;
import org.districtprogress.testing.EmbeddedDatabase;

@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class DealRulesTest extends RegisterRulesContract {

    DealRulesTest() {
        super("investment_deal", DEAL);
    }

    @Override
    protected Map<Map<String, Object>, String> refused() {
        return Map.of(
                receipt("on", "2023-12-19"),
                "ck_investment_deal_payments",
                receipt("sum", "-5"),
                "ck_investment_deal_payments",
                receipt("sum", "0"),
                "ck_investment_deal_payments",
                receipt("slip", null),
                "ck_investment_deal_payments",
                receipt("on", "2190-01-01"),
                "ck_investment_deal_paid",
                with(DEAL, "agreedSum", "-1"),
                "ck_investment_deal_agreed_sum",
                with(DEAL, "origin", "CN_ZB"),
                "ck_investment_deal_origin",
                with(DEAL, "investor", with(INVESTOR, "creditCode", "90000000000000000P")),
                "ck_investment_deal_investor_code",
                with(DEAL, "exclusions", List.of(Map.of("reason", "OTHER"))),
                "ck_investment_deal_exclusions");
    }

    private static Map<String, Object> receipt(String field, Object value) {
        return with(DEAL, "receipts", List.of(with(RECEIPT, field, value)));
    }
}
