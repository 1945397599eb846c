package org.districtprogress.deploy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.districtprogress.deploy.benchmark.SentStatements.Statement;
import org.junit.jupiter.api.Test;

class SentStatementsTest {

    private static final String LOG =
            String.join(
                    "\n",
                    "2024-12-31 00:00:00.001 UTC [7] LOG:  execute S_1: BEGIN",
                    "2024-12-31 00:00:00.001 UTC [7] LOG:  execute <unnamed>: select 1",
                    "2024-12-31 00:00:00.001 UTC [7] LOG:  execute S_2: COMMIT",
                    "2024-12-31 00:00:00.002 UTC [7] LOG:  statement: BEGIN",
                    "2024-12-31 00:00:00.002 UTC [8] LOG:  execute S_9: select 9",
                    "2024-12-31 00:00:00.002 UTC [7] LOG:  execute S_3:"
                            + " select pg_try_advisory_xact_lock(hashtextextended($1, 0))",
                    "2024-12-31 00:00:00.002 UTC [7] DETAIL:  Parameters: $1 = 'k-1'",
                    "2024-12-31 00:00:00.002 UTC [7] LOG:  execute S_4: select body",
                    "\tfrom idempotency_key where key = $1",
                    "2024-12-31 00:00:00.002 UTC [7] DETAIL:  parameters: $1 = 'k-1'",
                    "2024-12-31 00:00:00.003 UTC [7] LOG:  execute S_5:"
                            + " insert into idempotency_key values ($1, $2, $3, $4)",
                    "2024-12-31 00:00:00.003 UTC [7] DETAIL:  Parameters: $1 = 'k-1', $2 = NULL,"
                            + " $3 = 'it''s', $4 = '0b0f3c1e-5d4b-4c7e-9d0a-3c7d2f9a1b11'",
                    "2024-12-31 00:00:00.004 UTC [7] LOG:  execute S_2: COMMIT");

    @Test
    void transaction_of_the_key_is_found_with_its_parameters() {
        List<Statement> found = SentStatements.in(LOG);
        assertThat(found)
                .extracting(each -> each.sql().split(" ", -1)[0])
                .containsExactly("BEGIN", "select", "select", "insert", "COMMIT");
        assertThat(found.get(3).parameters()).containsEntry(3, "it''s").containsEntry(2, null);
    }

    @Test
    void log_without_a_report_is_no_measure() {
        assertThatThrownBy(() -> SentStatements.in("2024-12-31 00:00:00 UTC [7] LOG:  ready"))
                .hasMessageContaining("no report");
    }

    @Test
    void script_makes_anew_what_is_new_in_each_report_and_keeps_messages_together() {
        assertThat(Pgbench.script(SentStatements.in(LOG), "k-1").lines())
                .containsExactly(
                        "\\set n :n + 1",
                        "BEGIN;",
                        "\\startpipeline",
                        "select pg_try_advisory_xact_lock(hashtextextended(('k-1-' || :run || '-'"
                                + " || :client_id || '-' || :n), 0));",
                        "select body from idempotency_key where key = ('k-1-' || :run || '-'"
                                + " || :client_id || '-' || :n);",
                        "\\endpipeline",
                        "insert into idempotency_key values (('k-1-' || :run || '-' || :client_id"
                                + " || '-' || :n), null, 'it''s', gen_random_uuid());",
                        "COMMIT;");
    }
}
