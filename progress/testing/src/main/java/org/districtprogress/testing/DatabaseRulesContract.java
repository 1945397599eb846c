package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself refuses what would make an answer wrong, whoever asks it to. */
public abstract class DatabaseRulesContract {

    private static final String VERDICT =
            Database.AS_WRITER
                    + "insert into observation_verdict (observation, recorded_at, verdict, verifier, reason)"
                    + " select id, clock_timestamp(), ";

    private static final Map<String, String> SOUND =
            Map.of(
                    "id", "gen_random_uuid()",
                    "indicator", "(select code from indicator limit 1)",
                    "area", "'CITY'",
                    "period", "'1999'",
                    "value", "1",
                    "source_system", "'rules'",
                    "trust", "'CLAIMED'",
                    "recorded_at", "now()",
                    "recorded_by", "'tester'");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update observation set value = value + 1",
                "delete from observation",
                "truncate observation, observation_verdict",
                "update observation_verdict set reason = 'other'",
                "delete from observation_verdict",
                "truncate observation_verdict",
                "update milestone_version set due = due + 1",
                "delete from milestone_version",
                "truncate milestone_version, milestone_verdict",
                "update milestone_verdict set reason = 'other'",
                "delete from milestone_verdict",
                "truncate milestone_verdict",
                "update target_revision set reason = 'other'",
                "delete from target_revision",
                "truncate target_revision",
                "update indicator set target_value = target_value + 1",
                "update indicator set suspended_from = current_date",
                "truncate scope_confirmation"
            })
    void recorded_rows_are_neither_changed_nor_removed(String sql) throws SQLException {
        long before = Database.number("select count(*) from observation");
        assertThat(before).isPositive();
        if (sql.contains("milestone_") && !sql.startsWith("truncate")) {
            sql = withMilestone(sql);
        }
        if (sql.contains("target_revision") && !sql.startsWith("truncate")) {
            sql = revision("2, 1, now(), 'PLAN', 1, '{}', '{}', null, 'why'", true) + sql;
        }
        if (sql.contains("observation_verdict") && !sql.startsWith("truncate")) {
            sql = VERDICT + "'VERIFIED', 'x', null from observation limit 1; " + sql;
        }
        String refused = sql;
        assertThatThrownBy(() -> Database.run(refused))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("is append-only");
        assertThat(Database.number("select count(*) from observation")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    not-null                           | id                  | null
                    fk_observation_indicator           | indicator           | 'nowhere'
                    ck_observation_area                | area                | 'district'
                    ck_observation_period              | period              | '1999-Q5'
                    ck_observation_period              | period              | '1999-13'
                    numeric field overflow             | value               | 1e14
                    ck_observation_original            | original_value      | 1
                    ck_observation_source_system       | source_system       | ''
                    ck_observation_source_published_on | source_published_on | '1999-13'
                    ck_observation_source_confidence   | source_confidence   | 'high'
                    ck_observation_trust               | trust               | 'TRUSTED'
                    ck_observation_recorded_by         | recorded_by         | ''
                    ck_observation_revision            | reason              | 'why'
                    """)
    void observation_outside_a_closed_list_or_bound_is_refused(
            String rule, String column, String value) {
        Map<String, String> row = new TreeMap<>(SOUND);
        row.put(column, value);
        refused(
                rule,
                "insert into observation ("
                        + String.join(", ", row.keySet())
                        + ") values ("
                        + String.join(", ", row.values())
                        + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    ck_unit_factor                 | update unit set factor = 0
                    ck_campaign_code               | insert into campaign (code, position, name_zh, name_en, is_guarantee) values ('Two Words', 0, '', '', false)
                    ck_indicator_target_whole      | insert into indicator (code, position, name_zh, name_en, campaign, unit, accumulation, frequency, members, target_value) select 'half', 0, '', '', campaign, unit, 'LEVEL', 'YEAR', '{}', 1 from indicator limit 1
                    ck_plan_starts_ends            | update plan set ends = starts
                    uq_plan_single                 | insert into plan select 'second', district_zh, district_en, title_zh, title_en, starts, ends, announced from plan
                    uq_recording_single            | insert into recording values (0, now())
                    ck_idempotency_key_status      | insert into idempotency_key values ('k', 'POST /', 'h', 99, null, null, '', now())
                    ck_milestone_version_evidence  | insert into milestone_version (commitment, milestone, version, name_zh, name_en, due, done_on, recorded_at, recorded_by) select code, 'm', 1, '', '', now(), now(), now(), 'x' from commitment limit 1
                    ck_milestone_version_reason    | insert into milestone_version (commitment, milestone, version, name_zh, name_en, due, reason, recorded_at, recorded_by) select code, 'm', 1, '', '', now(), 'why', now(), 'x' from commitment limit 1
                    """)
    void row_that_contradicts_itself_is_refused(String rule, String sql) {
        refused(rule, sql);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    ck_observation_verdict_verdict     | 'CLAIMED', 'x', null
                    ck_observation_verdict_verifier    | 'VERIFIED', '', null
                    ck_observation_verdict_reason      | 'REJECTED', 'x', null
                    ck_observation_verdict_reason      | 'REJECTED', 'x', ''
                    """)
    void verdict_that_is_none_is_refused(String rule, String values) {
        refused(rule, VERDICT + values + " from observation limit 1");
        refused(
                "fk_observation_verdict_observation",
                "insert into observation_verdict values (gen_random_uuid(), now(), 'VERIFIED', 'x',"
                        + " null)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    ck_milestone_verdict_verdict           | 'kept', 1, now(), 'CLAIMED', 'x', null
                    ck_milestone_verdict_verifier          | 'kept', 1, now(), 'VERIFIED', '', null
                    ck_milestone_verdict_reason            | 'kept', 1, now(), 'REJECTED', 'x', null
                    ck_milestone_verdict_reason            | 'kept', 1, now(), 'REJECTED', 'x', ''
                    fk_milestone_verdict_milestone_version | 'kept', 2, now(), 'VERIFIED', 'x', null
                    is not done in version 1               | 'open', 1, now(), 'VERIFIED', 'x', null
                    """)
    void verdict_on_a_milestone_that_is_none_is_refused(String rule, String values) {
        refused(
                rule,
                withMilestone(
                        Database.AS_WRITER
                                + "insert into milestone_verdict select code, "
                                + values
                                + " from commitment limit 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    ck_target_revision_version  | 1, 1, now(), 'PLAN', 1, '{}', '{}', null, 'why'
                    ck_target_revision_value    | 2, 0, now(), 'PLAN', 1, '{}', '{}', null, 'why'
                    ck_target_revision_strength | 2, 1, now(), 'HOPE', 1, '{}', '{}', null, 'why'
                    ck_target_revision_weight   | 2, 1, now(), 'PLAN', 0, '{}', '{}', null, 'why'
                    ck_target_revision_schedule | 2, 1, now(), 'PLAN', 1, '{2024-06-30}', '{}', null, 'why'
                    ck_target_revision_reason   | 2, 1, now(), 'PLAN', 1, '{}', '{}', null, ''
                    """)
    void revision_of_a_target_that_is_none_is_refused(String rule, String values) {
        refused(rule, revision(values, true));
        refused("is context", revision("2, 1, now(), 'PLAN', 1, '{}', '{}', null, 'why'", false));
    }

    @Test
    void every_table_and_moment_says_what_it_means() {
        assertThat(
                        Database.number(
                                "select count(*) from pg_class c join pg_namespace n on n.oid ="
                                        + " c.relnamespace where n.nspname = 'public' and c.relkind ="
                                        + " 'r' and c.relname not like 'flyway%' and obj_description(c.oid)"
                                        + " is null"))
                .isZero();
        assertThat(
                        Database.number(
                                "select count(*) from information_schema.columns where table_schema ="
                                        + " 'public' and table_name not like 'flyway%' and data_type in"
                                        + " ('timestamp without time zone', 'double precision', 'real')"))
                .isZero();
    }

    private static void refused(String rule, String sql) {
        assertThatThrownBy(() -> Database.run(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(rule);
    }

    private static String revision(String values, boolean isJudged) {
        return Database.AS_WRITER
                + "insert into target_revision select code, "
                + values
                + ", now(), 'x' from indicator where target_value is "
                + (isJudged ? "not null" : "null")
                + " limit 1; ";
    }

    private static String withMilestone(String sql) {
        return Database.AS_WRITER
                + "insert into milestone_version (commitment, milestone, version, name_zh, name_en,"
                + " due, done_on, evidence_title, recorded_at, recorded_by) select code, m.*, now(), 'x'"
                + " from (select code from commitment limit 1) c, (values"
                + " ('kept', 1, '', '', date '2024-06-30', date '2024-06-20', 'permit'),"
                + " ('open', 1, '', '', date '2024-06-30', null, null)) m;"
                + " insert into milestone_verdict select code, 'kept', 1, now() - interval '1 day',"
                + " 'VERIFIED', 'x', null from commitment limit 1; "
                + sql;
    }
}
