package org.districtprogress.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.testing.RegisterFacts.with;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.districtprogress.industry.enterprises.EnterpriseFacts;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.Http;
import org.districtprogress.testing.Records;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What two records of one register have in common is raised, and both count as they were said. */
@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class ClashFlagsTest {

    private final Records deals = new Records("investment-deals");
    private final Records enterprises = new Records("enterprises");
    private final String name = "疑点" + UUID.randomUUID();
    private final String code = Recorded.creditCode();

    @AfterEach
    void close() {
        deals.closeAll();
        enterprises.closeAll();
    }

    private Map<String, Object> deal(String investor, String creditCode, String slip) {
        return Map.of(
                "name",
                Map.of("zh", name),
                "investor",
                Map.of("name", investor, "creditCode", creditCode),
                "origin",
                "CN_JS",
                "signedOn",
                "2024-01-15",
                "agreedSum",
                "200.50",
                "receipts",
                List.of(Map.of("on", "2024-03-05", "sum", "100.25", "slip", name + slip)));
    }

    /** The flags of a rule that are about this row. */
    private static List<Map<String, Object>> raised(String rule, String id) {
        return Http.get("/api/v1/flags?limit=1000&on=2024-12-31&flag=" + rule)
                .jsonPath()
                .getList("items.findAll { it.rows.id.contains('" + id + "') }");
    }

    private static void assertRows(Map<String, Object> flag, String... ids) {
        assertThat((List<?>) flag.get("rows"))
                .extracting(row -> ((Map<?, ?>) row).get("id"))
                .isEqualTo(List.of(ids).stream().sorted().toList());
    }

    private static BigDecimal numerator(String indicator) {
        return new BigDecimal(
                Http.get("/api/v1/indicators/" + indicator + "/lineage?on=2024-12-31")
                        .jsonPath()
                        .getString("numerator"));
    }

    @Test
    void deal_of_one_credit_code_is_raised_however_its_investor_is_spelt_and_still_counts() {
        deals.create(deal(name + "其他", Recorded.creditCode(), " 0"));
        BigDecimal before = numerator("out-of-province-funds");
        String one = deals.create(deal(name + "有限公司", code, " 1"));
        assertThat(raised("deal-twice", one)).isEmpty();
        String other = deals.create(deal(name + "有限责任公司", code, " 2"));

        List<Map<String, Object>> raised = raised("deal-twice", one);
        assertThat(raised).hasSize(1);
        assertRows(raised.get(0), one, other);
        assertThat(raised.get(0).get("detail")).isEqualTo(code + " 200.5 2024-01-15");
        assertThat(raised("deal-twice", other)).isEqualTo(raised);
        // both receipts of 100.25 count
        assertThat(numerator("out-of-province-funds").subtract(before))
                .isEqualByComparingTo("200.50");
    }

    @Test
    void deal_of_one_foreign_registration_is_raised_however_its_investor_is_spelt() {
        String registration = "HRB " + code;
        String one = deals.create(ofForeigner(name + " GmbH", registration, " 1"));
        assertThat(raised("deal-twice", one)).isEmpty();
        String other = deals.create(ofForeigner(name + " Holding", registration, " 2"));

        List<Map<String, Object>> raised = raised("deal-twice", one);
        assertThat(raised).hasSize(1);
        assertRows(raised.get(0), one, other);
    }

    private Map<String, Object> ofForeigner(String investor, String registration, String slip) {
        return with(
                with(deal(investor, Recorded.creditCode(), slip), "origin", "FOREIGN"),
                "investor",
                Map.of("name", investor, "foreignRegistration", registration));
    }

    @Test
    void deal_with_name_and_code_in_common_is_raised_once() {
        int before = count();
        String one = deals.create(deal(name, code, " 1"));
        String other = deals.create(deal(name, code, " 2"));

        List<Map<String, Object>> raised = raised("deal-twice", one);
        assertThat(raised).hasSize(1);
        assertRows(raised.get(0), one, other);
        assertThat(count()).isEqualTo(before + 1);
    }

    private static int count() {
        Integer count =
                Http.get("/api/v1/progress?on=2024-12-31")
                        .jsonPath()
                        .get("flags.find { it.rule == 'deal-twice' }?.count");
        return count == null ? 0 : count;
    }

    @Test
    void deals_of_one_code_and_another_sum_or_day_are_no_clash() {
        String one = deals.create(deal(name + "甲", code, " 1"));
        deals.create(with(deal(name + "乙", code, " 2"), "agreedSum", "200.51"));
        deals.create(with(deal(name + "丙", code, " 3"), "signedOn", "2024-01-16"));
        assertThat(raised("deal-twice", one)).isEmpty();
    }

    @Test
    void slips_that_two_deals_have_in_common_are_raised_one_by_one() {
        Map<String, Object> two =
                Map.of("on", "2024-03-06", "sum", "1.00", "slip", name + " second");
        Map<String, Object> first = deal(name + "甲", code, " first");
        List<?> receipts = List.of(((List<?>) first.get("receipts")).get(0), two);
        String one = deals.create(with(first, "receipts", receipts));
        String other =
                deals.create(
                        with(deal(name + "乙", Recorded.creditCode(), ""), "receipts", receipts));
        List<Map<String, Object>> raised = raised("slip-twice", one);
        assertThat(raised).hasSize(2);
        raised.forEach(flag -> assertRows(flag, one, other));
    }

    @Test
    void enterprise_of_one_credit_code_is_raised_with_both_rows_and_both_count() {
        Map<String, Object> enterprise = with(EnterpriseFacts.facts().record(), "creditCode", code);
        enterprises.create(with(enterprise, "creditCode", Recorded.creditCode()));
        BigDecimal before = numerator("new-specialised-smes");
        String one = enterprises.create(with(enterprise, "name", Map.of("zh", name + "甲")));
        String other = enterprises.create(with(enterprise, "name", Map.of("zh", name + "乙")));

        List<Map<String, Object>> raised = raised("enterprise-twice", one);
        assertThat(raised).hasSize(1);
        assertRows(raised.get(0), one, other);
        assertThat(raised.get(0).get("detail")).isEqualTo(code);
        assertThat(numerator("new-specialised-smes").subtract(before)).isEqualByComparingTo("2");
    }
}
