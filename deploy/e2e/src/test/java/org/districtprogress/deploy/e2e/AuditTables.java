package org.districtprogress.deploy.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** The tables of a running service's audit trail, in the hands of the database's administrator. */
final class AuditTables implements AutoCloseable {

    private static final String ADMINISTRATOR = "postgres";

    private static final String LOCK =
            "lock table audit_entry, audit_checkpoint in share row exclusive mode; ";

    private static final String KEEP =
            "create table kept_entry as select * from audit_entry;"
                    + " create table kept_checkpoint as select * from audit_checkpoint";

    private static final String DEADLOCK = "40P01";
    private static final int TRIES = 100;

    /** Reading the trail is noted in it: what came behind what was kept stays. */
    private static final String RESTORE =
            "begin; "
                    + LOCK
                    + "delete from audit_entry where sequence <= (select max(sequence) from kept_entry);"
                    + " insert into audit_entry select * from kept_entry on conflict do nothing;"
                    + " delete from audit_checkpoint where size <="
                    + " (select max(size) from kept_checkpoint);"
                    + " insert into audit_checkpoint select * from kept_checkpoint"
                    + " on conflict do nothing;"
                    + " drop table kept_entry; drop table kept_checkpoint; commit";

    private final Connection connection;

    AuditTables(DeployedSuite suite, String database) throws IOException, SQLException {
        Properties passwords = new Properties();
        try (InputStream in = Files.newInputStream(suite.data().resolve("passwords.properties"))) {
            passwords.load(in);
        }
        connection =
                DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + suite.databasePort() + "/" + database,
                        ADMINISTRATOR,
                        passwords.getProperty(ADMINISTRATOR));
        execute("set session_replication_role = replica; set deadlock_timeout = '20ms'");
    }

    /**
     * Does it, as one commit with what is kept to be restored: what the service adds comes before
     * or behind both. No trigger is in its way.
     */
    void tamper(String sql) throws SQLException {
        alone("begin; " + LOCK + KEEP + "; " + sql + "; commit");
    }

    void restore() throws SQLException {
        alone(RESTORE);
    }

    /**
     * Where the service reads what it is about to write to, one of both has to give way: this one,
     * which sees it first and begins anew.
     */
    private void alone(String transaction) throws SQLException {
        for (int tries = 1; ; tries++) {
            try {
                execute(transaction);
                return;
            } catch (SQLException deadlock) {
                execute("rollback");
                if (!deadlock.getSQLState().equals(DEADLOCK) || tries == TRIES) {
                    throw deadlock;
                }
            }
        }
    }

    /** The single number that a query answers. */
    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
