package org.districtprogress.service.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.service.persistence.Recorded;
import org.districtprogress.service.recording.RecordBatch;
import org.districtprogress.service.recording.RecordOutcome;
import org.districtprogress.service.recording.RecordRow;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.table.Row;

/** The rows of one file about the records of a register, in a temporary table. */
final class RegisterStaging implements StagedRows {

    private final Connection connection;
    private final Caller by;
    private final Register<?> register;
    private final RegisterCheck<?> check;
    private final RecordBatch batch;
    private final StagedRecords staged;

    RegisterStaging(
            Connection connection,
            Caller by,
            Register<?> register,
            RegisterCheck<?> check,
            RecordBatch batch,
            ObjectMapper json) {
        this.connection = connection;
        this.by = by;
        this.register = register;
        this.check = check;
        this.batch = batch;
        this.staged = new StagedRecords(connection, json);
        execute("create temporary table staged_skip (number bigint) on commit drop");
    }

    @Override
    public List<FieldError> stage(Row row) {
        RegisterCheck.Result result = check.check(row);
        if (result.row() != null) {
            staged.add(result.row());
        }
        return result.errors();
    }

    @Override
    public ImportTally check(Rejections rejections) {
        staged.complete();
        execute("truncate staged_skip");
        Deciding deciding = new Deciding(rejections);
        staged.forEachBatch(deciding::decide, deciding::excessive);
        execute("analyze staged_skip");
        return deciding.tally();
    }

    /** What the check let pass is decided again in passing; it comes to the same. */
    @Override
    public void apply(Recorded moment) {
        long[] changes = {0};
        staged.forEachBatch(
                rows -> {
                    for (RecordOutcome outcome :
                            batch.write(connection, by, register, rows, moment)) {
                        if (outcome.kind() == RecordOutcome.Kind.REJECTED) {
                            throw new IllegalStateException("rejected only now: " + outcome);
                        }
                    }
                    changes[0] += rows.size();
                },
                row -> {});
        batch.settle(connection, register, moment, changes[0]);
    }

    private void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException("the rows could not be staged", failure);
        }
    }

    /** One pass over all rows: counts what comes of them, and notes which are to be skipped. */
    private final class Deciding {

        private final Rejections rejections;
        private ImportTally tally = ImportTally.NONE;

        Deciding(Rejections rejections) {
            this.rejections = rejections;
        }

        ImportTally tally() {
            return tally;
        }

        void decide(List<RecordRow> rows) {
            List<RecordOutcome> outcomes = batch.decide(connection, register, rows);
            outcomes.forEach(this::count);
            skip(
                    outcomes.stream()
                            .filter(
                                    outcome ->
                                            outcome.kind() == RecordOutcome.Kind.REJECTED
                                                    || outcome.kind()
                                                            == RecordOutcome.Kind.UNCHANGED)
                            .map(RecordOutcome::number)
                            .toArray(Long[]::new));
        }

        /** A row too many about its record. */
        void excessive(RecordRow row) {
            tally = tally.withRejected(1);
            rejections.reject(row.number(), List.of(RecordBatching.excessive(row.id())));
            skip(row.number());
        }

        private void count(RecordOutcome outcome) {
            switch (outcome.kind()) {
                case CREATED -> tally = tally.plus(1, 0, 0, 0);
                case CHANGED -> tally = tally.plus(0, 1, 0, 0);
                case CLOSED -> tally = tally.plus(0, 0, 1, 0);
                case UNCHANGED -> tally = tally.plus(0, 0, 0, 1);
                case REJECTED -> {
                    tally = tally.withRejected(1);
                    rejections.reject(outcome.number(), outcome.errors());
                }
            }
        }

        private void skip(Long... numbers) {
            if (numbers.length == 0) {
                return;
            }
            try (PreparedStatement statement =
                    connection.prepareStatement("insert into staged_skip select unnest(?)")) {
                statement.setArray(1, connection.createArrayOf("int8", numbers));
                statement.executeUpdate();
            } catch (SQLException failure) {
                throw new IllegalStateException("the rows could not be decided", failure);
            }
        }
    }
}
