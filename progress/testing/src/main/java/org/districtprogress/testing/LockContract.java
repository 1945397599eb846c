package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What the database rolls back for another's sake is done again, a few times; and nobody waits for
 * ever.
 */
public abstract class LockContract {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** As many as the pool has. */
    private static final int CONNECTIONS = 20;

    /** As many of them as writers may take. */
    private static final int MOST_WRITERS = 12;

    /** One first attempt and three more. */
    private static final int ATTEMPTS = 4;

    private static final int TRIES = 5;

    private final ExecutorService callers = Executors.newCachedThreadPool();

    protected abstract ServiceFacts facts();

    private String series() {
        return "/api/v1/indicators/" + facts().reportable() + "/observations";
    }

    private CompletableFuture<Response> report() {
        Map<String, Object> figure = Http.figure("2024-04-28", 1);
        String key = UUID.randomUUID().toString();
        return CompletableFuture.supplyAsync(() -> Http.keyed(key, series(), figure), callers);
    }

    @AfterEach
    void tidy() throws SQLException {
        callers.shutdownNow();
        Database.run("drop trigger if exists fail_for_a_test on observation");
        Database.run("drop function if exists fail_for_a_test");
        Database.run("drop sequence if exists attempts_of_a_test");
    }

    @Test
    void write_that_was_the_victim_of_a_deadlock_is_done_again() throws SQLException {
        int tries = 0;
        while (!isDoneAgainAsVictim()) {
            assertThat(++tries).as("deadlocks whose victim was the other").isLessThan(TRIES);
        }
    }

    /**
     * The writer has its turn and waits for the row, then another waits for its turn. Who has
     * waited for a second looks for a deadlock and is its victim: the writer, unless the other
     * comes late.
     */
    private boolean isDoneAgainAsVictim() throws SQLException {
        CompletableFuture<Response> report;
        boolean isVictim = true;
        try (Connection other = Database.session()) {
            Writers.run(
                    other,
                    "select code from indicator where code = '"
                            + facts().reportable()
                            + "' for update");
            report = report();
            Database.awaitWaitingForRow(PATIENCE);
            try {
                Writers.exclude(other);
                assertThat(report).isNotDone();
            } catch (SQLException chosen) {
                assertThat(chosen.getSQLState()).isEqualTo("40P01");
                isVictim = false;
            }
            other.rollback();
        }
        assertThat(report.join().statusCode()).as(report.join().asString()).isEqualTo(201);
        return isVictim;
    }

    @Test
    void write_that_cannot_be_serialised_is_done_again() throws SQLException {
        failAttempts(ATTEMPTS - 1, "40001");
        Response reported = report().join();
        assertThat(reported.statusCode()).as(reported.asString()).isEqualTo(201);
        assertThat(attempts()).isEqualTo(ATTEMPTS);
    }

    @Test
    void write_that_can_never_be_serialised_is_given_up_and_changes_nothing() throws SQLException {
        failAttempts(1000, "40001");
        long sequence = Database.number("select sequence from recording");
        Refusals.assertUnavailable(report().join());
        assertThat(attempts()).isEqualTo(ATTEMPTS);
        assertThat(Database.number("select sequence from recording")).isEqualTo(sequence);
    }

    @Test
    void other_failures_are_not_tried_again() throws SQLException {
        failAttempts(1000, "57014");
        Refusals.assertUnavailable(report().join());
        assertThat(attempts()).isEqualTo(1);
    }

    @Test
    void writer_whose_turn_does_not_come_is_asked_to_come_again() throws SQLException {
        try (Connection other = Database.session()) {
            Writers.exclude(other);
            Refusals.assertUnavailable(report().join());
            other.rollback();
        }
        assertThat(report().join().statusCode()).isEqualTo(201);
    }

    @Test
    void readers_are_answered_while_more_writers_wait_than_there_are_connections()
            throws SQLException {
        List<CompletableFuture<Response>> reports = new ArrayList<>();
        try (Connection other = Database.session()) {
            Writers.exclude(other);
            for (int i = 0; i < CONNECTIONS + 2; i++) {
                reports.add(report());
            }
            Database.awaitWaitingLocks(MOST_WRITERS, PATIENCE);
            assertThat(Http.get("/api/v1/plan").statusCode()).isEqualTo(200);
            other.rollback();
        }
        reports.forEach(each -> assertThat(each.join().statusCode()).isEqualTo(201));
    }

    /** The first attempts at an observation fail; a sequence counts them, rolled back or not. */
    private static void failAttempts(int failing, String state) throws SQLException {
        Database.run("create sequence attempts_of_a_test");
        Database.run(
                "create function fail_for_a_test() returns trigger language plpgsql as $$ begin"
                        + " if nextval('attempts_of_a_test') <= "
                        + failing
                        + " then raise exception 'for a test' using errcode = '"
                        + state
                        + "'; end if; return null; end $$");
        Database.run(
                "create trigger fail_for_a_test after insert on observation"
                        + " for each row execute function fail_for_a_test()");
    }

    private static long attempts() {
        return Database.number("select last_value from attempts_of_a_test");
    }
}
