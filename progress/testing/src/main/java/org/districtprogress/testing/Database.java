package org.districtprogress.testing;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The service's own database, asked directly and as the role that owns its tables: rules hold of
 * that one too.
 */
public final class Database {

    /**
     * Takes the writers' lock until the transaction ends, as everything does that records facts.
     */
    public static final String AS_WRITER = "select pg_advisory_xact_lock(20241231, 1); ";

    private Database() {}

    /** Runs a statement by itself; what the database refuses is thrown. */
    public static void run(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs statements in one transaction and takes them back. */
    static void rollBack(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute(sql);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** The single number a query answers. */
    public static long number(String sql) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** The single text a query answers; null for null, and where it answers nothing. */
    public static @Nullable String text(String sql) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** Its name on the server. */
    static String name() {
        try (Connection connection = connection()) {
            return connection.getCatalog();
        } catch (SQLException failure) {
            throw new IllegalStateException("the database has no name", failure);
        }
    }

    /** Returns once so many sessions wait for an advisory lock; fails when patience ends. */
    static void awaitWaitingLocks(int sessions, Duration patience) {
        awaitWaiting("locktype = 'advisory'", sessions, patience);
    }

    /** Returns once a session waits for another that has a row; fails when patience ends. */
    static void awaitWaitingForRow(Duration patience) {
        awaitWaiting("locktype in ('transactionid', 'tuple')", 1, patience);
    }

    private static void awaitWaiting(String kind, int sessions, Duration patience) {
        String waiting =
                "select count(*) from pg_locks join pg_stat_activity using (pid) where "
                        + kind
                        + " and not granted and datname = current_database()";
        long deadline = System.nanoTime() + patience.toNanos();
        while (number(waiting) < sessions) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("no session waits for the lock");
            }
            Thread.onSpinWait();
        }
    }

    /** A session of its own, in a transaction that the caller ends. */
    static Connection session() throws SQLException {
        Connection connection = connection();
        connection.setAutoCommit(false);
        return connection;
    }

    /** As the service's own role, which may do less. */
    static Connection asService() throws SQLException {
        return CDI.current().select(DataSource.class).get().getConnection();
    }

    private static Connection connection() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }
}
