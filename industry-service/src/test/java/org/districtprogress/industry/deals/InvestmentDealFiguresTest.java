package org.districtprogress.industry.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.industry.deals.DealFacts.DEAL;
import static org.districtprogress.industry.deals.DealFacts.payment;
import static org.districtprogress.testing.RegisterFacts.with;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.districtprogress.industry.FigureRows;
import org.districtprogress.industry.Recorded;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.Http;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class InvestmentDealFiguresTest {

    private final String ids = Recorded.prefix();

    private List<String> rows(String on) {
        return FigureRows.of(new InvestmentDealFigures().figures().get(0), on, ids);
    }

    @Test
    void receipts_of_the_year_count_by_their_day_and_others_say_why_not() {
        Map<String, Object> deal =
                with(
                        DEAL,
                        "receipts",
                        List.of(
                                payment("2023-12-31", 1, "S0"),
                                payment("2024-03-05", "50000000.25", "S1"),
                                payment("2024-05-31", 7, "S2"),
                                payment("2024-06-01", 9, "S3"),
                                payment("2025-01-01", 11, "S4")));
        Recorded.create("investment-deals", ids + "a", deal);
        Recorded.create("investment-deals", ids + "b", with(deal, "origin", "CN_SD"));
        Recorded.create("investment-deals", ids + "c", with(DEAL, "receipts", null));
        Recorded.create(
                "investment-deals",
                ids + "d",
                with(
                        with(DEAL, "origin", "FOREIGN"),
                        "returns",
                        List.of(payment("2024-03-06", 40000000, "退1"))));

        assertThat(rows("2024-03-04")).isEmpty();
        assertThat(rows("2024-12-31"))
                .containsExactly(
                        "NUMERATOR a excluded LATER_PHASE S3 #4 0",
                        "NUMERATOR a received S1 #2 50000000.25",
                        "NUMERATOR a received S2 #3 7",
                        "NUMERATOR b in-province S1 #2 0",
                        "NUMERATOR b in-province S2 #3 0",
                        "NUMERATOR b in-province S3 #4 0",
                        "NUMERATOR d received 工行 0305-001 #1 50000000.25");
        // by the other rule, money from abroad is not of another province
        assertThat(FigureRows.of(new InvestmentDealFigures().figures().get(1), "2024-12-31", ids))
                .contains(
                        "NUMERATOR a received S1 #2 50000000.25",
                        "NUMERATOR d from-abroad 工行 0305-001 #1 0");
    }

    @Test
    void deals_are_found_by_any_day_of_their_receipts() {
        Map<String, Object> deal =
                with(
                        DEAL,
                        "receipts",
                        List.of(payment("2024-05-10", 1, "S1"), payment("2024-09-10", 2, "S2")));
        Recorded.create("investment-deals", ids + "a", deal);
        assertThat(found("receivedFrom=2024-05-01&receivedTo=2024-05-31")).containsExactly("a");
        assertThat(found("receivedFrom=2024-06-01&receivedTo=2024-08-31")).isEmpty();
        assertThat(found("receivedFrom=2024-09-10")).containsExactly("a");
        assertThat(found("receivedFrom=2024-09-11")).isEmpty();
        assertThat(found("receivedTo=2024-05-10")).containsExactly("a");
        assertThat(found("receivedTo=2024-05-09")).isEmpty();
    }

    private List<String> found(String filter) {
        return Http.get("/api/v1/investment-deals?limit=1000&" + filter)
                .jsonPath()
                .getList("items.id", String.class)
                .stream()
                .filter(id -> id.startsWith(ids))
                .map(id -> id.substring(ids.length()))
                .toList();
    }

    @Test
    void change_back_in_time_moves_the_receipt_on_the_days_it_is_about() {
        Map<String, Object> more = with(DEAL, "receipts", List.of(payment("2024-02-01", 30, "S1")));
        Recorded.create("investment-deals", ids + "a", with(DEAL, "receipts", null), "2024-01-01");
        Recorded.change("investment-deals", ids + "a", 1, more, "2024-04-01");
        assertThat(rows("2024-03-31")).isEmpty();
        assertThat(rows("2024-04-01")).containsExactly("NUMERATOR a received S1 #1 30");
    }
}
