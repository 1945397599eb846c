package org.districtprogress.industry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.Http;
import org.districtprogress.testing.Records;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Flags of rows that were judged, and of rows that hold on some days only. */
@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class FlagTrustTest {

    private static final String AT = "&on=2024-12-31";

    private final Records deals = new Records("investment-deals");
    private final String name = "疑点" + UUID.randomUUID();

    @AfterEach
    void close() {
        deals.closeAll();
    }

    /** One of which more was received than agreed. */
    private Map<String, Object> deal(String slip) {
        return Map.of(
                "name",
                Map.of("zh", name),
                "investor",
                Map.of("name", name, "foreignRegistration", "HRB 7"),
                "origin",
                "FOREIGN",
                "signedOn",
                "2024-01-01",
                "agreedSum",
                100,
                "receipts",
                List.of(Map.of("on", "2024-03-05", "sum", 101, "slip", name + slip)));
    }

    /** The rows of each flag that is about one of these rows. */
    private static List<List<String>> raised(String rule, String asked, String... ids) {
        List<List<String>> rows =
                Http.get("/api/v1/flags?limit=1000&flag=" + rule + asked)
                        .jsonPath()
                        .getList("items.rows.id");
        List<String> ours = List.of(ids);
        return rows.stream().filter(each -> each.stream().anyMatch(ours::contains)).toList();
    }

    private static int count(String rule, String asked) {
        Integer count =
                Http.get("/api/v1/progress?on=2024-12-31" + asked)
                        .jsonPath()
                        .get("flags.find { it.rule == '" + rule + "' }?.count");
        return count == null ? 0 : count;
    }

    @Test
    void flag_of_a_row_is_raised_at_the_trust_that_the_row_has() {
        int claimed = count("receipts-beyond-agreed", "");
        int verified = count("receipts-beyond-agreed", "&trust=verified");
        String id = deals.create(deal(" 1"));
        assertThat(raised("receipts-beyond-agreed", AT, id)).hasSize(1);
        assertThat(raised("receipts-beyond-agreed", AT + "&trust=verified", id)).isEmpty();
        assertThat(count("receipts-beyond-agreed", "")).isEqualTo(claimed + 1);
        assertThat(count("receipts-beyond-agreed", "&trust=verified")).isEqualTo(verified);

        deals.judge(id, "VERIFIED");
        assertThat(raised("receipts-beyond-agreed", AT + "&trust=verified", id)).hasSize(1);
        assertThat(count("receipts-beyond-agreed", "&trust=verified")).isEqualTo(verified + 1);

        deals.judge(id, "REJECTED");
        assertThat(raised("receipts-beyond-agreed", AT, id)).isEmpty();
        assertThat(raised("receipts-beyond-agreed", AT + "&trust=claimed", id)).isEmpty();
        assertThat(raised("receipts-beyond-agreed", AT + "&trust=verified", id)).isEmpty();
        assertThat(count("receipts-beyond-agreed", "")).isEqualTo(claimed);
        assertThat(count("receipts-beyond-agreed", "&trust=verified")).isEqualTo(verified);
    }

    @Test
    void clash_takes_two_rows_of_the_trust_that_is_asked() {
        int claimed = count("deal-twice", "");
        int verified = count("deal-twice", "&trust=verified");
        String one = deals.create(deal(" 1"));
        String other = deals.create(deal(" 2"));
        String third = deals.create(deal(" 3"));
        assertThat(raised("deal-twice", AT, one))
                .singleElement()
                .asList()
                .containsExactlyInAnyOrder(one, other, third);
        assertThat(raised("deal-twice", AT + "&trust=verified", one)).isEmpty();

        deals.judge(one, "VERIFIED");
        assertThat(raised("deal-twice", AT + "&trust=verified", one)).isEmpty();
        deals.judge(other, "VERIFIED");
        assertThat(raised("deal-twice", AT + "&trust=verified", one))
                .singleElement()
                .asList()
                .containsExactlyInAnyOrder(one, other);
        assertThat(count("deal-twice", "")).isEqualTo(claimed + 1);
        assertThat(count("deal-twice", "&trust=verified")).isEqualTo(verified + 1);

        deals.judge(one, "REJECTED");
        assertThat(raised("deal-twice", AT, other))
                .singleElement()
                .asList()
                .containsExactlyInAnyOrder(other, third);
        deals.judge(third, "REJECTED");
        assertThat(raised("deal-twice", AT, one, other, third)).isEmpty();
        assertThat(count("deal-twice", "")).isEqualTo(claimed);
        assertThat(count("deal-twice", "&trust=verified")).isEqualTo(verified);
    }

    @Test
    void clash_is_raised_on_days_on_which_both_rows_hold() {
        String one = deals.create(deal(" 1"));
        String other = deals.create(deal(" 1"));
        // from June on the other one is of another slip and of another sum
        Map<String, Object> changed = new java.util.HashMap<>(deal(" 2"));
        changed.put("agreedSum", 200);
        deals.change(other, changed, "2024-06-01", "补充协议");

        for (String rule : List.of("deal-twice", "slip-twice")) {
            assertThat(raised(rule, "&on=2024-05-31", one)).as(rule).hasSize(1);
            assertThat(raised(rule, "&on=2024-06-01", one)).as(rule).isEmpty();
        }
        deals.close(other, "2024-04-01");
        for (String rule : List.of("deal-twice", "slip-twice")) {
            assertThat(raised(rule, "&on=2024-03-31", one)).as(rule).hasSize(1);
            assertThat(raised(rule, "&on=2024-04-01", one)).as(rule).isEmpty();
        }
    }

    @Test
    void trust_that_there_is_none_of_is_refused() {
        Http.get("/api/v1/flags?trust=rejected").then().statusCode(400);
    }
}
