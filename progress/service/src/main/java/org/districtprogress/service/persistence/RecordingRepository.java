package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.time.ReferencePeriod;
import org.districtprogress.service.config.ServiceConfig;

/**
 * The order of recording: one writer at a time takes the next number and moment and holds both
 * until it commits, so that the order of moments is the order of commits and no number is missing.
 */
@ApplicationScoped
public class RecordingRepository {

    /** Held by a writer from its number to its commit; shared by those who wait for writers. */
    private static final String WRITERS = "20241231, 1";

    private static final String MOMENTS = " sequence, recorded_at, clock_timestamp()";

    /**
     * The turn and what is done in it are two statements in one message, so that the second sees
     * all that was committed before the turn came.
     */
    private static final String TURN =
            "select set_config('lock_timeout', ?, true), pg_advisory_xact_lock(" + WRITERS + ")";

    private static final String NEXT =
            "update recording set sequence = sequence + 1, recorded_at ="
                    + " greatest(clock_timestamp(), recorded_at + interval '1 microsecond')";

    private static final String UNLESS_REPORTED =
            " where not exists (select 1 from observation where indicator = ? and area = ?"
                    + " and period = ? and source_system = ? and supersedes is null)";

    private final DataSource dataSource;
    private final String patience;

    RecordingRepository(DataSource dataSource, ServiceConfig config) {
        this.dataSource = dataSource;
        this.patience = config.writerPatience().toMillis() + "ms";
    }

    /**
     * The next number and moment, for everything the caller's transaction records. Waits for a
     * writer in flight, but no longer than the configured patience; given back when the transaction
     * rolls back. Read what the write depends on after it, take other locks before it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Recorded next() {
        return inTurn(NEXT + " returning" + MOMENTS).orElseThrow();
    }

    /**
     * As {@link #next()}, but only for the first figure that a source reports of a period. Where it
     * has reported one before no number is taken, and the caller has its turn to find out why.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Recorded> nextUnlessReported(
            IndicatorCode indicator, Area area, ReferencePeriod period, String system) {
        return inTurn(
                NEXT + UNLESS_REPORTED + " returning" + MOMENTS,
                indicator.value(),
                area.name(),
                period.code(),
                system);
    }

    /** The last committed recording. */
    public Recorded latest() {
        String sql = "select" + MOMENTS + " from recording";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return recorded(row);
        } catch (SQLException failure) {
            throw unavailable(failure);
        }
    }

    /**
     * The last committed recording once no writer is in flight: nothing recorded at or before its
     * {@code databaseNow} can appear later, as long as the database's clock is not set back.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Recorded barrier() {
        execute("select pg_advisory_xact_lock_shared(" + WRITERS + ")");
        return latest();
    }

    /**
     * Counts a seeding that added something: one number for all of it. The moment never goes back
     * behind that of an earlier recording.
     *
     * @return the number
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long seeded(Instant latestRecordedAt) {
        excludeWriters();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "update recording set sequence = sequence + 1,"
                                        + " recorded_at = greatest(recorded_at, ?)"
                                        + " returning sequence")) {
            statement.setObject(1, latestRecordedAt.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the recording could not be counted", failure);
        }
    }

    /** Keeps all other writers out until the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void excludeWriters() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(TURN)) {
            statement.setString(1, patience);
            statement.execute();
        } catch (SQLException failure) {
            throw unavailable(failure);
        }
    }

    private void execute(String sql) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException failure) {
            throw unavailable(failure);
        }
    }

    private Optional<Recorded> inTurn(String sql, String... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(TURN + "; " + sql)) {
            statement.setString(1, patience);
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 2, values[i]);
            }
            statement.execute();
            statement.getMoreResults();
            try (ResultSet row = statement.getResultSet()) {
                return row.next() ? Optional.of(recorded(row)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw unavailable(failure);
        }
    }

    private static IllegalStateException unavailable(SQLException failure) {
        return new IllegalStateException("the order of recording is not to be had", failure);
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(row.getLong(1), moment(row, 2), moment(row, 3));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
