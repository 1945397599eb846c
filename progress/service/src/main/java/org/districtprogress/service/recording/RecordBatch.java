package org.districtprogress.service.recording;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.districtprogress.core.access.Caller;
import org.districtprogress.service.persistence.ClashRepository;
import org.districtprogress.service.persistence.Recorded;
import org.districtprogress.service.persistence.SaidBefore;
import org.districtprogress.service.register.Register;

/**
 * Writes many rows about the records of one register by the rules of single writes, in a fixed
 * number of statements. All rows about one record that are recorded at one moment come in one
 * batch, in their order; on the connection of the writer's transaction.
 */
@ApplicationScoped
public class RecordBatch {

    /** Stands for a moment while nothing is stored. */
    private static final Recorded UNDECIDED = new Recorded(0, Instant.EPOCH, Instant.EPOCH);

    private final RecordTimeline timeline;
    private final RecordDecision decision;
    private final SaidBefore saidBefore;
    private final ClashRepository clashes;

    RecordBatch(
            RecordTimeline timeline,
            RecordDecision decision,
            SaidBefore saidBefore,
            ClashRepository clashes) {
        this.timeline = timeline;
        this.decision = decision;
        this.saidBefore = saidBefore;
        this.clashes = clashes;
    }

    /** What would come of each row, in their order. */
    public List<RecordOutcome> decide(
            Connection connection, Register<?> register, List<RecordRow> rows) {
        try {
            Map<String, RecordStanding> standings =
                    timeline.standings(connection, "", register, ids(rows), UNDECIDED);
            return outcomes(connection, register, rows, standings);
        } catch (SQLException failure) {
            throw new IllegalStateException("records could not be read", failure);
        }
    }

    /** Stores what is not rejected, and answers what came of each row, in their order. */
    public List<RecordOutcome> write(
            Connection connection,
            Caller by,
            Register<?> register,
            List<RecordRow> rows,
            Recorded moment) {
        try {
            Map<String, RecordStanding> standings =
                    timeline.standings(connection, by.client(), register, ids(rows), moment);
            List<RecordOutcome> outcomes = outcomes(connection, register, rows, standings);
            timeline.store(connection, register, standings.values(), moment);
            return outcomes;
        } catch (SQLException failure) {
            throw new IllegalStateException("records could not be written", failure);
        }
    }

    /**
     * Settles what records have in common with others, once all batches of a moment are written.
     *
     * @param changes how many rows of them changed something
     */
    public void settle(Connection connection, Register<?> register, Recorded moment, long changes) {
        try {
            clashes.settle(
                    connection, register.code(), register.table(), changes, moment.recordedAt());
        } catch (SQLException failure) {
            throw new IllegalStateException("records could not be compared", failure);
        }
        Log.infof(
                "record register=%s rows=%d sequence=%d",
                register.code(), changes, moment.sequence());
    }

    private static Collection<String> ids(List<RecordRow> rows) {
        Set<String> ids = new LinkedHashSet<>();
        rows.forEach(row -> ids.add(row.id()));
        return ids;
    }

    private List<RecordOutcome> outcomes(
            Connection connection,
            Register<?> register,
            List<RecordRow> rows,
            Map<String, RecordStanding> standings)
            throws SQLException {
        Set<Long> repeated = repeated(connection, register, rows, standings);
        List<RecordOutcome> outcomes = new ArrayList<>();
        for (RecordRow row : rows) {
            outcomes.add(
                    repeated.contains(row.number())
                            ? RecordOutcome.of(row, RecordOutcome.Kind.UNCHANGED)
                            : decision.decide(register, standings.get(row.id()), row));
        }
        return outcomes;
    }

    /** Rows that say what was said before in the same words, whatever was said since. */
    private Set<Long> repeated(
            Connection connection,
            Register<?> register,
            List<RecordRow> rows,
            Map<String, RecordStanding> standings)
            throws SQLException {
        List<SaidBefore.Row> asked =
                rows.stream()
                        .filter(row -> row.masked().isEmpty())
                        .filter(row -> standings.get(row.id()).exists())
                        .map(RecordBatch::asked)
                        .toList();
        return asked.isEmpty() ? Set.of() : saidBefore.among(connection, register.code(), asked);
    }

    private static SaidBefore.Row asked(RecordRow row) {
        RecordStatement said = row.said();
        return new SaidBefore.Row(
                row.number(),
                row.id(),
                said.closes() ? null : said.content().json(),
                said.from(),
                said.source(),
                said.reason());
    }
}
