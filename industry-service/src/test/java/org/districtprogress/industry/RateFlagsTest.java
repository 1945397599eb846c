package org.districtprogress.industry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.Http;
import org.junit.jupiter.api.Test;

/** Rates that were reported with their parts. */
@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class RateFlagsTest {

    private static final String OBSERVATIONS =
            "/api/v1/indicators/tech-upgrade-investment-growth/observations";
    private static final String FLAGS =
            "/api/v1/flags?flag=rate-disagrees&on=2024-12-31&limit=1000";

    /** Of a sub-area, so that it counts in no judgement; answers its id. */
    private static String report(String value, String numerator, String denominator) {
        return Http.keyed(
                        UUID.randomUUID().toString(),
                        OBSERVATIONS,
                        """
                        {"period": "2024-05", "area": "SUB_AREA", "value": %s, "numerator": %s,
                         "denominator": %s, "source": {"system": "%s"}}
                        """
                                .formatted(value, numerator, denominator, Http.system()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> details(String id) {
        return Http.get(FLAGS)
                .jsonPath()
                .getList("items.findAll { it.rows[0].id == '" + id + "' }.detail");
    }

    @Test
    void rate_that_disagrees_in_its_last_zero_is_flagged_and_stands_as_it_was_reported() {
        String forty = report("40.0", "40.4", "100");
        String hundred = report("100.0", "99.6", "100");

        assertThat(details(forty))
                .containsExactly(
                        "tech-upgrade-investment-growth 2024-05: 40 ≠ 40.4 × 100 ÷ 100 = 40.4");
        assertThat(details(hundred))
                .containsExactly(
                        "tech-upgrade-investment-growth 2024-05: 100 ≠ 99.6 × 100 ÷ 100 = 99.6");
        JsonPath kept = Http.get(OBSERVATIONS + "/" + forty).jsonPath();
        assertThat(new BigDecimal(kept.getString("value"))).isEqualByComparingTo("40");
        assertThat(new BigDecimal(kept.getString("numerator"))).isEqualByComparingTo("40.4");
        assertThat(new BigDecimal(kept.getString("denominator"))).isEqualByComparingTo("100");
    }

    @Test
    void rate_that_its_parts_make_to_its_decimals_is_not_flagged() {
        // 40.04 is 40.0 to one decimal, 28 × 100 ÷ 34 = 82.352941… is 82.35 to two
        assertThat(details(report("40.0", "40.04", "100"))).isEmpty();
        assertThat(details(report("82.35", "28", "34"))).isEmpty();
    }
}
