package org.districtprogress.livelihood.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.districtprogress.livelihood.RegisterRows;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.testing.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database refuses of livelihood matters, and what it counts of them. */
@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class MatterDatabaseTest {

    private static final RegisterFigure DELIVERED = new MatterFigures().figures().get(0);

    private static String matter(String more) {
        return "{\"name\": {\"zh\": \"样例实事\"}, \"owner\": \"建设局\", \"year\": 2024,"
                + " \"number\": 1, \"measure\": {\"promise\": \"样例\"}"
                + (more == null ? "" : ", " + more)
                + "}";
    }

    private static RegisterRows matters() throws SQLException {
        return new RegisterRows("livelihood-matters", "livelihood_matter");
    }

    /** Of a field said twice, the last one is kept. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ck_livelihood_matter_number | "number": 11
                    ck_livelihood_matter_number | "number": 0
                    ck_livelihood_matter_plan_year | "year": 24
                    ck_livelihood_matter_target | "measure": {"promise": "样例", "unit": "公里", "target": 0}
                    ck_livelihood_matter_done | "measure": {"promise": "样例", "unit": "公里", "done": -1}
                    ck_livelihood_matter_unit | "measure": {"promise": "样例", "target": 5}
                    ck_livelihood_matter_proof | "deliveredOn": "2024-09-10"
                    ck_livelihood_matter_delivered_on | "deliveredOn": "2023-12-31", "deliveryProof": "验收"
                    ck_livelihood_matter_progress | "progress": [{"on": "2024-04-30"}]
                    ck_livelihood_matter_progress | "progress": [{"on": "2024-04-30", "text": "施工"}, {"on": "2024-03-31", "text": "施工"}]
                    ck_livelihood_matter_done_latest | "progress": [{"on": "2024-04-30", "text": "施工", "done": 3}]
                    """)
    void matter_that_contradicts_itself_is_refused(String rule, String more) throws SQLException {
        try (RegisterRows rows = matters()) {
            assertThatThrownBy(() -> rows.say("wrong", matter(more)))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining(rule);
        }
    }

    @Test
    void matter_delivered_after_its_year_makes_nothing_good() throws SQLException {
        try (RegisterRows rows = matters()) {
            rows.say("late", matter("\"deliveredOn\": \"2025-01-05\", \"deliveryProof\": \"验收\""));
            for (String on : new String[] {"2024-12-31", "2025-01-05", "2025-06-30"}) {
                assertThat(rows.rowsOn(DELIVERED, on)).containsExactly("late not-delivered 0");
            }
        }
    }

    @Test
    void matter_counts_from_the_day_it_is_delivered() throws SQLException {
        try (RegisterRows rows = matters()) {
            rows.say("next-year", matter("\"year\": 2025"));
            assertThat(rows.on(DELIVERED, "2024-12-31")).isEqualTo("-");
            rows.say("done", matter("\"deliveredOn\": \"2024-09-10\", \"deliveryProof\": \"验收\""))
                    .say("open", matter(null));
            assertThat(rows.on(DELIVERED, "2024-09-09")).isEqualTo("0/0");
            assertThat(rows.on(DELIVERED, "2024-09-10")).isEqualTo("1/0");
            assertThat(rows.rowsOn(DELIVERED, "2024-09-09"))
                    .containsExactly("done not-delivered 0", "open not-delivered 0");
            assertThat(rows.rowsOn(DELIVERED, "2024-12-31"))
                    .containsExactly("done delivered 1", "open not-delivered 0");
        }
    }

    @Test
    void delivery_that_is_taken_back_from_a_day_on_counts_no_more() throws SQLException {
        String delivered = matter("\"deliveredOn\": \"2024-09-10\", \"deliveryProof\": \"验收\"");
        try (RegisterRows rows = matters()) {
            rows.say("back", delivered, "2024-01-01", "2024-10-01")
                    .say("back", matter(null), "2024-10-01", "9999-12-31");
            assertThat(rows.on(DELIVERED, "2024-09-30")).isEqualTo("1/0");
            assertThat(rows.on(DELIVERED, "2024-10-01")).isEqualTo("0/0");
            assertThat(rows.rowsOn(DELIVERED, "2024-10-01"))
                    .containsExactly("back not-delivered 0");
        }
    }
}
