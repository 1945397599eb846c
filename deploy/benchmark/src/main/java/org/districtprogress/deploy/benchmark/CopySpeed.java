package org.districtprogress.deploy.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;

/**
 * {@code COPY} of rows into an empty table that has the columns, indexes, checks and foreign keys
 * of {@code observation}, and not its triggers, which fill the change feed.
 */
final class CopySpeed {

    private static final String TWIN = "observation_twin";
    private static final String COLUMNS =
            "id, indicator, area, period, value, numerator, denominator, original_value,"
                    + " original_unit, note, source_system, source_record, source_title,"
                    + " source_url, source_published_on, source_confidence, trust, recorded_at,"
                    + " recorded_by, supersedes, reason";

    private final Connection connection;
    private final Optional<PsqlCopy> psql;

    /**
     * @param connection as the role that owns the tables
     * @param psql copies, where there is one; else the driver of the connection does
     */
    CopySpeed(Connection connection, Optional<PsqlCopy> psql) {
        this.connection = connection;
        this.psql = psql;
    }

    /** What copies. */
    String tool() {
        return psql.isPresent() ? "psql" : "the JDBC driver";
    }

    /** The very rows that were imported, as a file that {@code COPY} reads. */
    void write(Path file, String where) throws SQLException, IOException {
        try (var out = Files.newOutputStream(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select "
                                    + COLUMNS
                                    + " from observation where "
                                    + where
                                    + " order by id) to stdout",
                            out);
        }
    }

    /** How long {@code COPY} of the file takes, in nanoseconds, commit included. */
    long measure(Path file) throws SQLException, IOException, InterruptedException {
        execute("drop table if exists " + TWIN);
        execute("create table " + TWIN + " (like observation including all)");
        for (String statement : foreignKeys()) {
            execute(statement);
        }
        String copy = "copy " + TWIN + " (" + COLUMNS + ") from stdin";
        try {
            long begun = System.nanoTime();
            if (psql.isPresent()) {
                psql.get().run(copy, file);
            } else {
                copyByDriver(copy, file);
            }
            return System.nanoTime() - begun;
        } finally {
            execute("drop table " + TWIN);
        }
    }

    private void copyByDriver(String copy, Path file) throws SQLException, IOException {
        try (var in = Files.newInputStream(file)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, in);
        }
    }

    private List<String> foreignKeys() throws SQLException {
        return strings(
                "select format('alter table "
                        + TWIN
                        + " add constraint %I %s', conname,"
                        + " replace(pg_get_constraintdef(oid), 'REFERENCES observation(',"
                        + " 'REFERENCES "
                        + TWIN
                        + "(')) from pg_constraint"
                        + " where conrelid = 'observation'::regclass and contype = 'f'");
    }

    private List<String> strings(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
