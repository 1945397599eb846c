package org.districtprogress.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The turn that writers take, taken by a test. */
final class Writers {

    private Writers() {}

    /** Keeps all writers out until that session's transaction ends. */
    static void exclude(Connection session) throws SQLException {
        run(session, "select pg_advisory_xact_lock(20241231, 1)");
    }

    static void run(Connection session, String sql) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute(sql);
        }
    }
}
