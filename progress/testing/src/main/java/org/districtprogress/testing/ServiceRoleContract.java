package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the role that the service works as may do to its tables, and what it is refused. */
public abstract class ServiceRoleContract {

    private static final String REFUSED = "42501";

    /** What was recorded: read and appended to. */
    private static final Set<String> HISTORY =
            Set.of(
                    "attachment",
                    "audit_checkpoint",
                    "audit_entry",
                    "change",
                    "document",
                    "document_chunk",
                    "idempotency_key",
                    "milestone_verdict",
                    "milestone_version",
                    "observation",
                    "observation_verdict",
                    "record_version",
                    "scope_confirmation",
                    "target_revision");

    /** What stands beside it and follows it, or the catalogue; never removed. */
    private static final Set<String> CHANGING =
            Set.of(
                    "campaign",
                    "commitment",
                    "import",
                    "indicator",
                    "plan",
                    "recording",
                    "schedule_point",
                    "unit",
                    "workstream");

    /** What is cleared in time. */
    private static final Set<String> CLEARED =
            Set.of("import_error", "import_piece", "import_rejected_row");

    /** What only the owner writes: its migrations, and by its trigger the turn of the trail. */
    private static final Set<String> OWNED = Set.of("audit_turn", "flyway_schema_history");

    /** Tables of which what is known is ended, in one column, and nothing else changed. */
    private static final String ENDED =
            "select table_name from information_schema.columns where table_schema = 'public'"
                    + " and column_name = 'known_until'";

    @Test
    void every_table_is_of_a_kind_and_nothing_more_is_allowed_than_it_needs() throws SQLException {
        Set<String> ended = new TreeSet<>(texts(ENDED));
        assertThat(ended).contains("record_clash").hasSizeGreaterThan(1);
        List<String> tables =
                texts(
                        "select table_name from information_schema.tables where table_schema ="
                                + " 'public' order by 1");
        for (String table : tables) {
            Set<String> expected =
                    HISTORY.contains(table) || ended.contains(table)
                            ? Set.of("SELECT", "INSERT")
                            : CHANGING.contains(table)
                                    ? Set.of("SELECT", "INSERT", "UPDATE")
                                    : CLEARED.contains(table)
                                            ? Set.of("SELECT", "INSERT", "DELETE")
                                            : OWNED.contains(table) ? Set.of("SELECT") : Set.of();
            assertThat(rights(table))
                    .as("%s: is it of a kind named here, and granted so?", table)
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(updatable(table))
                    .as(table)
                    .isEqualTo(
                            ended.contains(table)
                                    ? List.of("known_until")
                                    : expected.contains("UPDATE") ? columns(table) : List.of());
        }
    }

    @Test
    void history_is_neither_changed_nor_removed_nor_unguarded() throws SQLException {
        List<String> tables = new ArrayList<>(HISTORY);
        tables.addAll(texts(ENDED));
        for (String table : tables) {
            String column = columns(table).get(0);
            for (String sql :
                    List.of(
                            "update %1$s set %2$s = %2$s",
                            "delete from %1$s",
                            "truncate %1$s",
                            "truncate %1$s cascade",
                            "alter table %1$s disable trigger all",
                            "alter table %1$s disable trigger user",
                            "alter table %1$s drop column %2$s",
                            "alter table %1$s owner to current_user",
                            "alter table %1$s rename to other",
                            "create trigger x before insert on %1$s for each row execute function"
                                    + " refuse_change()",
                            "create rule x as on insert to %1$s do instead nothing",
                            "lock table %1$s in access exclusive mode",
                            "drop table %1$s cascade")) {
                assertRefused(sql.formatted(table, column));
            }
            assertRefusedOrSilent("grant update on " + table + " to current_user", table);
        }
    }

    @Test
    void rules_and_the_role_itself_are_out_of_its_reach() throws SQLException {
        for (String sql :
                List.of(
                        "set session_replication_role = replica",
                        "set role progress",
                        "set session authorization progress",
                        "create table mine (x integer)",
                        "create function mine() returns integer language sql as 'select 1'",
                        "create or replace function refuse_change() returns trigger language"
                                + " plpgsql as 'begin return new; end'",
                        "drop function refuse_change() cascade",
                        "create schema mine",
                        "alter role current_user superuser",
                        "grant progress to current_user",
                        "call create_register('mine', 'mine')",
                        "delete from flyway_schema_history",
                        "copy observation to program 'true'")) {
            assertRefused(sql);
        }
    }

    private static void assertRefused(String sql) throws SQLException {
        assertThat(stateOf(sql)).as(sql).isEqualTo(REFUSED);
    }

    /** PostgreSQL warns instead of refusing where there is nothing to grant. */
    private static void assertRefusedOrSilent(String sql, String table) throws SQLException {
        Set<String> before = rights(table);
        String state = stateOf(sql);
        assertThat(state).as(sql).isIn(REFUSED, "");
        assertThat(rights(table)).as(sql).isEqualTo(before);
    }

    /** How it was refused; empty where it was not. What it did is taken back. */
    private static String stateOf(String sql) throws SQLException {
        try (Connection connection = Database.asService();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute(sql);
                return "";
            } catch (SQLException refused) {
                return refused.getSQLState();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static Set<String> rights(String table) throws SQLException {
        Set<String> rights = new TreeSet<>();
        for (String right :
                List.of(
                        "SELECT",
                        "INSERT",
                        "UPDATE",
                        "DELETE",
                        "TRUNCATE",
                        "REFERENCES",
                        "TRIGGER")) {
            String held = "select has_table_privilege('public.%s', '%s')".formatted(table, right);
            if (texts(held).equals(List.of("t"))) {
                rights.add(right);
            }
        }
        return rights;
    }

    private static List<String> updatable(String table) throws SQLException {
        return texts(
                columnsOf(table)
                        + " and has_column_privilege('public."
                        + table
                        + "', column_name, 'UPDATE') order by ordinal_position");
    }

    private static List<String> columns(String table) throws SQLException {
        return texts(columnsOf(table) + " order by ordinal_position");
    }

    private static String columnsOf(String table) {
        return "select column_name from information_schema.columns where table_schema = 'public'"
                + " and table_name = '"
                + table
                + "'";
    }

    private static List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = Database.asService();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
