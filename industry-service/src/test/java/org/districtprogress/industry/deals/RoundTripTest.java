package org.districtprogress.industry.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.industry.deals.DealFacts.DEAL;
import static org.districtprogress.industry.deals.DealFacts.payment;
import static org.districtprogress.testing.RegisterFacts.with;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.districtprogress.industry.Recorded;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.Http;
import org.districtprogress.testing.Records;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Money that comes for one deal and leaves from another. */
@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class RoundTripTest {

    private final Records deals = new Records("investment-deals");
    private final String code = Recorded.creditCode();

    @AfterEach
    void close() {
        deals.closeAll();
    }

    private static Map<String, Object> deal(String creditCode, List<?> receipts, List<?> returns) {
        String name = "过桥" + UUID.randomUUID();
        Map<String, Object> deal = with(DEAL, "name", Map.of("zh", name));
        deal = with(deal, "investor", Map.of("name", name, "creditCode", creditCode));
        return paid(deal, receipts, returns);
    }

    private static Map<String, Object> ofForeigner(
            String registration, List<?> receipts, List<?> returns) {
        String name = "过桥" + UUID.randomUUID();
        Map<String, Object> deal = with(DEAL, "name", Map.of("zh", name));
        deal = with(deal, "origin", "FOREIGN");
        deal = with(deal, "investor", Map.of("name", name, "foreignRegistration", registration));
        return paid(deal, receipts, returns);
    }

    private static Map<String, Object> paid(
            Map<String, Object> deal, List<?> receipts, List<?> returns) {
        return with(with(deal, "receipts", receipts), "returns", returns);
    }

    private String received(String creditCode, String... days) {
        return deals.create(
                deal(
                        creditCode,
                        List.of(days).stream().map(RoundTripTest::money).toList(),
                        List.of()));
    }

    private String returned(String creditCode, String day) {
        return deals.create(deal(creditCode, List.of(), List.of(money(day))));
    }

    private static Map<String, Object> money(String day) {
        return payment(day, "70.50", UUID.randomUUID().toString());
    }

    /** What is raised about this row, as its detail and its rows. */
    private static List<String> raised(String id, String asked) {
        return Http.get("/api/v1/flags?flag=money-in-and-out&limit=1000" + asked)
                .jsonPath()
                .getList(
                        "items.findAll { it.rows.id.contains('"
                                + id
                                + "') }.collect { it.detail + ' ' + it.rows.id.join(' ') }");
    }

    private static BigDecimal funds() {
        return new BigDecimal(
                Http.get("/api/v1/indicators/out-of-province-funds/lineage?on=2024-12-31")
                        .jsonPath()
                        .getString("numerator"));
    }

    @Test
    void return_from_another_deal_of_the_investor_within_thirty_days_is_raised_with_both() {
        String came = received(code, "2024-03-01", "2024-03-05");
        BigDecimal before = funds();
        String went = returned(code, "2024-04-04");

        // 5 March and 30 days are 4 April
        List<String> expected = List.of("2024-03-05 … 2024-04-04: 70.5 " + came + " " + went);
        assertThat(raised(went, "&on=2024-12-31")).isEqualTo(expected);
        assertThat(raised(came, "&on=2024-12-31")).isEqualTo(expected);
        assertThat(raised(went, "&on=2024-12-31&trust=verified")).isEmpty();
        assertThat(funds()).isEqualByComparingTo(before);

        deals.judge(came, "REJECTED");
        assertThat(raised(went, "&on=2024-12-31")).isEmpty();
    }

    @Test
    void an_investor_from_abroad_is_known_by_its_foreign_registration() {
        String registration = "HRB " + UUID.randomUUID();
        String came =
                deals.create(ofForeigner(registration, List.of(money("2024-03-05")), List.of()));
        String went =
                deals.create(ofForeigner(registration, List.of(), List.of(money("2024-03-20"))));

        assertThat(raised(went, "&on=2024-12-31"))
                .containsExactly("2024-03-05 … 2024-03-20: 70.5 " + came + " " + went);
        String other = deals.create(ofForeigner("other", List.of(), List.of(money("2024-03-20"))));
        assertThat(raised(other, "&on=2024-12-31")).isEmpty();
    }

    @Test
    void returns_of_one_day_and_sum_are_raised_once_and_those_of_another_day_apart() {
        String came = received(code, "2024-03-05");
        String went =
                deals.create(
                        deal(
                                code,
                                List.of(),
                                List.of(
                                        money("2024-03-06"),
                                        money("2024-03-06"),
                                        money("2024-03-07"))));

        assertThat(raised(went, "&on=2024-12-31"))
                .containsExactly(
                        "2024-03-05 … 2024-03-06: 70.5 " + came + " " + went,
                        "2024-03-05 … 2024-03-07: 70.5 " + came + " " + went);
    }

    @Test
    void return_later_or_before_or_of_another_investor_is_not_raised() {
        received(code, "2024-03-05");
        assertThat(raised(returned(code, "2024-04-05"), "&on=2024-12-31")).isEmpty();
        assertThat(raised(returned(code, "2024-03-04"), "&on=2024-12-31")).isEmpty();
        assertThat(raised(returned(Recorded.creditCode(), "2024-03-06"), "&on=2024-12-31"))
                .isEmpty();
    }
}
