package org.districtprogress.livelihood.villages;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.districtprogress.livelihood.RegisterRows;
import org.districtprogress.testing.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database refuses villages that the service refuses, whoever says them. */
@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class VillageDatabaseTest {

    private static final String BASE =
            "{\"name\": {\"zh\": \"样例村\"}, \"town\": \"样例镇\", \"scope\": %s %s}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ck_village_scope_note | {"inScope": false} |
                    ck_village_scope_note | {"inScope": true, "until": "2024-07-01"} |
                    ck_village_scope_outside | {"inScope": false, "note": "村改居", "until": "2024-07-01"} |
                    ck_village_scope | {"inScope": true, "note": "村改居", "from": "2024-07-01", "until": "2024-07-01"} |
                    null value | {"note": "村改居"} |
                    ck_village_incomes | {"inScope": true} | "incomes": [{"year": 2024, "amount": -1, "asOf": "2024-06-30"}]
                    ck_village_incomes | {"inScope": true} | "incomes": [{"year": 2024, "amount": 1}]
                    ck_village_incomes | {"inScope": true} | "incomes": [{"year": 2024, "amount": 1, "asOf": "2023-12-31"}]
                    ck_village_incomes | {"inScope": true} | "incomes": [{"year": 2024, "amount": 1, "asOf": "2024-06-30"}, {"year": 2024, "amount": 2, "asOf": "2024-06-30"}]
                    ck_village_incomes | {"inScope": true} | "incomes": [{"year": 2024, "amount": 1, "asOf": "2024-09-30"}, {"year": 2024, "amount": 2, "asOf": "2024-06-30"}]
                    ck_village_recognitions | {"inScope": true} | "recognitions": [{"kind": "CASTLE", "level": "NATIONAL", "recognisedOn": "2024-01-02", "authority": "省"}]
                    ck_village_recognitions | {"inScope": true} | "recognitions": [{"kind": "CIVILISED_VILLAGE", "level": "NATIONAL", "recognisedOn": "2024-01-02"}]
                    ck_village_ratings | {"inScope": true} | "partyRatings": [{"year": 2024, "rating": "BEST", "ratedOn": "2024-11-01"}]
                    ck_village_ratings | {"inScope": true} | "partyRatings": [{"year": 2024, "rating": "FOUNDATION", "ratedOn": "2024-03-01"}, {"year": 2024, "rating": "DEMONSTRATION", "ratedOn": "2024-11-01"}]
                    """)
    void village_that_contradicts_itself_is_refused(String rule, String scope, String more)
            throws SQLException {
        try (RegisterRows rows = new RegisterRows("villages", "village")) {
            assertThatThrownBy(() -> rows.say("wrong", village(scope, more)))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining(rule);
        }
    }

    @Test
    void village_with_the_least_that_is_required_is_taken() throws SQLException {
        try (RegisterRows rows = new RegisterRows("villages", "village")) {
            rows.say("least", village("{\"inScope\": true}", null));
            rows.say("outside", village("{\"inScope\": false, \"note\": \"村改居\"}", null));
        }
    }

    static String village(String scope, String more) {
        return BASE.formatted(scope, more == null ? "" : ", " + more);
    }
}
