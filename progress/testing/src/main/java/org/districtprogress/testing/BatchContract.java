package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.service.persistence.Recorded;
import org.districtprogress.service.persistence.RecordingRepository;
import org.districtprogress.service.recording.Preconditions;
import org.districtprogress.service.recording.RecordBatch;
import org.districtprogress.service.recording.RecordOutcome;
import org.districtprogress.service.recording.RecordOutcome.Kind;
import org.districtprogress.service.recording.RecordRecorder;
import org.districtprogress.service.recording.RecordRow;
import org.districtprogress.service.register.Register;
import org.districtprogress.testing.access.TestCallers;
import org.junit.jupiter.api.Test;

/** Many rows at once leave in the database what the same rows leave one by one. */
public abstract class BatchContract {

    private static final int BATCHES = 6;
    private static final int ROWS = 14;
    private static final Preconditions CREATE = new Preconditions(null, "*", null);
    private static final Preconditions CHANGE = new Preconditions("*", null, null);

    private final RecordBatch batch = CDI.current().select(RecordBatch.class).get();
    private final RecordRecorder recorder = CDI.current().select(RecordRecorder.class).get();
    private final RecordingRepository recordings =
            CDI.current().select(RecordingRepository.class).get();

    /** All registers of the service. */
    protected abstract List<RegisterFacts> registers();

    /** What was written in batches, and what came of each row. */
    private record Written(
            List<List<RandomRows.Said>> said,
            List<Map<Long, RecordOutcome>> outcomes,
            List<String> stored) {}

    @Test
    void batches_leave_what_single_writes_leave() throws SQLException {
        for (RegisterFacts facts : registers()) {
            Random random = new Random(facts.register().hashCode());
            RandomRows<?> rows = RandomRows.of(facts, random, "b-" + UUID.randomUUID());
            Written written = batches(rows, random);
            assertThat(written.outcomes().stream().flatMap(each -> each.values().stream()))
                    .as(facts.register())
                    .extracting(RecordOutcome::kind)
                    .contains(Kind.values());
            List<String> singly = singly(rows, written);
            assertThat(written.stored()).as(facts.register()).isEqualTo(singly);
        }
    }

    private Written batches(RandomRows<?> rows, Random random) throws SQLException {
        QuarkusTransaction.begin();
        try {
            return written(rows, random);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private Written written(RandomRows<?> rows, Random random) throws SQLException {
        List<List<RandomRows.Said>> said = new ArrayList<>();
        List<Map<Long, RecordOutcome>> outcomes = new ArrayList<>();
        Map<Instant, Integer> moments = new TreeMap<>();
        try (Connection connection = connection()) {
            for (int i = 0; i < BATCHES; i++) {
                List<RandomRows.Said> next = rows.next(connection, ROWS);
                said.add(next);
                Recorded moment = recordings.next();
                moments.put(moment.recordedAt(), i);
                outcomes.add(write(connection, rows.register(), next, moment, random));
            }
            return new Written(said, outcomes, StoredRecords.of(connection, rows, moments));
        }
    }

    /** Every other moment in two batches; keys are settled key by key, or in one pass. */
    private Map<Long, RecordOutcome> write(
            Connection connection,
            Register<?> register,
            List<RandomRows.Said> said,
            Recorded moment,
            Random random) {
        List<RecordRow> first = new ArrayList<>();
        List<RecordRow> second = new ArrayList<>();
        boolean isSplit = random.nextBoolean();
        said.forEach(each -> (isSplit && each.isOfSecondHalf() ? second : first).add(each.row()));
        Map<Long, RecordOutcome> outcomes = new TreeMap<>();
        for (List<RecordRow> part : List.of(first, second)) {
            List<RecordOutcome> decided = batch.decide(connection, register, part);
            List<RecordOutcome> found =
                    batch.write(connection, TestCallers.SUITE, register, part, moment);
            assertThat(found).isEqualTo(decided);
            found.forEach(outcome -> outcomes.put(outcome.number(), outcome));
        }
        batch.settle(connection, register, moment, random.nextBoolean() ? 1 : 1_000_000);
        return outcomes;
    }

    private List<String> singly(RandomRows<?> rows, Written written) {
        Map<Instant, Integer> moments = new TreeMap<>();
        for (int i = 0; i < BATCHES; i++) {
            for (RandomRows.Said said : written.said().get(i)) {
                RecordOutcome outcome = written.outcomes().get(i).get(said.row().number());
                if (outcome.kind() == Kind.REJECTED) {
                    refused(rows, said, outcome);
                } else if (outcome.kind() != Kind.UNCHANGED) {
                    write(rows, said, outcome.kind());
                    moments.put(recordings.latest().recordedAt(), i);
                }
            }
        }
        try (Connection connection = connection()) {
            return StoredRecords.of(connection, rows, moments);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } finally {
            rows.ids().forEach(id -> RegisterRequests.close(rows.path(id), "*", null));
        }
    }

    private <T> void write(RandomRows<T> rows, RandomRows.Said said, Kind kind) {
        if (said.row().said().closes()) {
            recorder.close(
                    TestCallers.SUITE, rows.register(), said.row().id(), CHANGE, said.closure());
        } else {
            recorder.put(
                    TestCallers.SUITE,
                    rows.register(),
                    said.row().id(),
                    kind == Kind.CREATED ? CREATE : CHANGE,
                    rows.input(said));
        }
    }

    /** A single write is refused for the same, but for what only rows of files name. */
    private <T> void refused(RandomRows<T> rows, RandomRows.Said said, RecordOutcome outcome) {
        List<String> codes =
                outcome.errors().stream()
                        .map(FieldError::code)
                        .filter(code -> !code.startsWith("expects-"))
                        .toList();
        if (codes.isEmpty()) {
            return;
        }
        boolean creates = codes.contains("nothing-to-change");
        assertThatThrownBy(() -> write(rows, said, creates ? Kind.CREATED : Kind.CHANGED))
                .isInstanceOfSatisfying(
                        ProgressException.class,
                        refused ->
                                assertThat(refused.errors())
                                        .extracting(FieldError::code)
                                        .containsExactlyElementsOf(codes));
    }

    private static Connection connection() throws SQLException {
        return CDI.current().select(DataSource.class).get().getConnection();
    }
}
