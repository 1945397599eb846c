package org.districtprogress.livelihood.works;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.districtprogress.livelihood.RegisterRows;
import org.districtprogress.testing.EmbeddedDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The database refuses public works that the service refuses, whoever says them. */
@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class WorkDatabaseTest {

    private static String work(String more) {
        return "{\"name\": {\"zh\": \"样例路\"}, \"kind\": \"ROAD\", \"location\": \"样例镇\","
                + " \"stage\": \"PLANNED\", "
                + more
                + "}";
    }

    /** Of a field said twice, the last one is kept. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ck_public_work_kind | "kind": "CASTLE"
                    ck_public_work_size | "size": {"value": 0, "unit": "BED"}
                    ck_public_work_size | "size": {"value": 3}
                    ck_public_work_size_unit | "size": {"value": 3, "unit": "MILE"}
                    ck_public_work_commitment | "commitment": "Two Words"
                    ck_public_work_stage | "stage": "DREAMT"
                    ck_public_work_stage | "startedOn": "2024-03-15"
                    ck_public_work_stage | "stage": "UNDER_CONSTRUCTION"
                    ck_public_work_stage | "stage": "IN_USE", "startedOn": "2024-03-15", "openedOn": "2024-09-20"
                    ck_public_work_stage | "stage": "STOPPED", "openedOn": "2024-09-20"
                    ck_public_work_completed_on | "stage": "COMPLETED", "startedOn": "2024-03-15", "completedOn": "2024-03-14"
                    ck_public_work_opened_on | "stage": "IN_USE", "startedOn": "2024-03-15", "completedOn": "2024-09-20", "openedOn": "2024-09-19"
                    """)
    void work_that_contradicts_itself_is_refused(String rule, String more) throws SQLException {
        try (RegisterRows rows = new RegisterRows("public-works", "public_work")) {
            assertThatThrownBy(() -> rows.say("wrong", work(more)))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining(rule);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"note\": \"样例\"",
                "\"stage\": \"UNDER_CONSTRUCTION\", \"startedOn\": \"2024-03-15\","
                        + " \"plannedFinish\": \"2024-01-31\"",
                "\"stage\": \"STOPPED\"",
                "\"stage\": \"STOPPED\", \"startedOn\": \"2024-03-15\"",
                "\"stage\": \"COMPLETED\", \"startedOn\": \"2024-03-15\", \"completedOn\":"
                        + " \"2024-03-15\", \"size\": {\"value\": 0.5, \"unit\": \"MU\"}"
            })
    void work_at_any_stage_is_taken(String more) throws SQLException {
        try (RegisterRows rows = new RegisterRows("public-works", "public_work")) {
            rows.say("sound", work(more));
        }
    }
}
