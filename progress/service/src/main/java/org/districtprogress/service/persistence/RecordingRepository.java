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
import javax.sql.DataSource;

/**
 * The order of recording: one writer at a time takes the next number and moment and holds both
 * until it commits, so that the order of moments is the order of commits and no number is missing.
 */
@ApplicationScoped
public class RecordingRepository {

    /** Held by a writer from its number to its commit; shared by those who wait for writers. */
    private static final String WRITERS = "20241231, 1";

    private static final String MOMENTS = " sequence, recorded_at, clock_timestamp()";

    private final DataSource dataSource;

    RecordingRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The next number and moment, for everything the caller's transaction records. Waits for a
     * writer in flight; given back when the transaction rolls back. Read what the write depends on
     * after it, take other locks before it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Recorded next() {
        excludeWriters();
        return query(
                "update recording set sequence = sequence + 1, recorded_at ="
                        + " greatest(clock_timestamp(), recorded_at + interval '1 microsecond')"
                        + " returning"
                        + MOMENTS);
    }

    /** The last committed recording. */
    public Recorded latest() {
        return query("select" + MOMENTS + " from recording");
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
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void seeded(Instant latestRecordedAt) {
        excludeWriters();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "update recording set sequence = sequence + 1,"
                                        + " recorded_at = greatest(recorded_at, ?)")) {
            statement.setObject(1, latestRecordedAt.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the recording could not be counted", failure);
        }
    }

    /** Keeps all other writers out until the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void excludeWriters() {
        execute("select pg_advisory_xact_lock(" + WRITERS + ")");
    }

    private void execute(String sql) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("the order of recording is not to be had", failure);
        }
    }

    private Recorded query(String sql) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Recorded(row.getLong(1), moment(row, 2), moment(row, 3));
        } catch (SQLException failure) {
            throw new IllegalStateException("the order of recording is not to be had", failure);
        }
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
