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
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.Http;
import org.districtprogress.testing.Records;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sums so large that the money of other suites' deals does not matter. */
@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class MonthEndJumpTest {

    private static final String MARCH = "items.findAll { it.detail.contains(' 2024-03: ') }";

    private final Records deals = new Records("investment-deals");

    @AfterEach
    void close() {
        deals.closeAll();
    }

    private static Map<String, Object> deal(String on, String sum) {
        return with(DEAL, "receipts", List.of(payment(on, sum, on + " " + sum)));
    }

    /** Of March, each as the ids of its rows. */
    private static List<List<String>> jumps() {
        return Http.get("/api/v1/flags?flag=month-end-jump&on=2024-12-31&limit=1000")
                .jsonPath()
                .getList(MARCH + ".collect { it.rows.id }");
    }

    @Test
    void receipt_of_the_tenth_is_no_jump_when_its_record_is_changed_from_the_thirtieth_on() {
        deals.create(deal("2024-03-05", "400000000000"));
        String changed = deals.create(deal("2024-03-10", "600000000000"));
        deals.change(
                changed,
                with(deal("2024-03-10", "600000000000"), "note", "投资方更名"),
                "2024-03-30",
                "投资方更名");
        // of 1 000 thousand million in March nothing arrived on 29 to 31 March
        assertThat(jumps()).isEmpty();
    }

    @Test
    void receipt_of_the_thirtieth_is_a_jump_from_whatever_day_its_record_holds() {
        deals.create(deal("2024-03-05", "400000000000"));
        String last = deals.create(deal("2024-03-30", "600000000000"));
        // 600 of 1 000 arrived on 29 to 31 March
        assertThat(jumps()).containsExactly(List.of(last));
        deals.change(
                last,
                with(deal("2024-03-30", "600000000000"), "note", "投资方更名"),
                "2024-05-02",
                "投资方更名");
        assertThat(jumps()).containsExactly(List.of(last));
    }
}
