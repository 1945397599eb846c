package org.districtprogress.industry.projects;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.districtprogress.testing.Database;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.Records;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself keeps the register of projects, whoever writes to it. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ProjectDatabaseTest {

    private final Records records = new Records("projects");
    private String id;

    @BeforeEach
    void record() {
        id = records.create(ProjectFacts.facts().record());
    }

    @AfterEach
    void close() {
        records.closeAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update project set content = '{}' where record_id = '%s'",
                "update project set valid_from = valid_from + 1 where record_id = '%s'",
                "update project set trust = 'VERIFIED' where record_id = '%s'",
                "update project set known_until = 'infinity' where record_id = '%s'",
                "delete from project where record_id = '%s'",
                "truncate project",
                "update record_version set reason = 'x' where record_id = '%s'",
                "delete from record_version where record_id = '%s'",
                "truncate record_clash"
            })
    void what_was_recorded_is_neither_changed_nor_removed(String sql) {
        assertThatThrownBy(() -> Database.run(sql.replace("%s", id)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("is append-only");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ck_project_enterprise       | {enterprise}                    | "90000000000000000P"
                    ck_project_nature           | {nature}                        | "CASTLE"
                    ck_project_lists            | {lists,0,list}                  | "SOMEWHERE"
                    ck_project_total_investment | {totalInvestment}               | -1
                    ck_project_commissioned_on  | {commissionedOn}                | "2024-02-19"
                    ck_project_start_proof      | {startProof}                    | ""
                    ck_project_start_proof      | {startProof}                    | null
                    ck_project_listings         | {lists,0,phase}                 | null
                    ck_project_listings         | {lists,1}                       | {"list": "PROVINCIAL_KEY", "year": 2024, "phase": "NEW"}
                    ck_project_listings         | {lists,0}                       | {"list": "PROVINCIAL_KEY", "year": 2024, "phase": "NEW", "listedOn": "2024-03-01", "removedOn": "2024-02-01"}
                    ck_project_sums             | {completedInvestment,0,amount}  | -5
                    """)
    void record_that_cannot_be_is_refused(String constraint, String field, String value) {
        assertThatThrownBy(
                        () ->
                                Database.run(
                                        "insert into project (record_id, version, valid_from,"
                                                + " valid_until, known_from, open, trust, content,"
                                                + " searched, flags, keys, source_system,"
                                                + " recorded_at) select record_id, version,"
                                                + " valid_from + 1, valid_until, known_from, open,"
                                                + " trust, jsonb_set(content, '"
                                                + field
                                                + "', '"
                                                + value
                                                + "'), searched, flags, keys, source_system,"
                                                + " recorded_at from project where record_id = '"
                                                + id
                                                + "'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(constraint);
    }
}
