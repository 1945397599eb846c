package org.districtprogress.deploy.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/**
 * Takes everything from a running suite that was ever recorded there, its published figures too;
 * the plan stays, and what the audit trail says of it. Only an administrator of the database can do
 * this, for facts are never deleted.
 */
final class EmptiedSuite {

    private static final String ADMINISTRATOR = "postgres";

    private static final String EMPTY =
            "do $do$ declare each record; begin set local session_replication_role = replica;"
                    + " for each in select table_name as name from information_schema.tables"
                    + " where table_schema = 'public' and table_type = 'BASE TABLE'"
                    + " and table_name not in ('flyway_schema_history', 'plan', 'campaign',"
                    + " 'workstream', 'unit', 'indicator', 'schedule_point', 'commitment',"
                    + " 'scope_confirmation', 'recording', 'audit_entry', 'audit_turn',"
                    + " 'audit_checkpoint')"
                    + " loop execute format('truncate public.%I cascade', each.name); end loop;"
                    + " update public.recording set sequence = sequence + 1, recorded_at ="
                    + " greatest(clock_timestamp(), recorded_at + interval '1 microsecond');"
                    + " end $do$";

    private EmptiedSuite() {}

    static void empty(DeployedSuite suite) throws IOException, SQLException {
        Properties passwords = new Properties();
        try (InputStream in = Files.newInputStream(suite.data().resolve("passwords.properties"))) {
            passwords.load(in);
        }
        for (String database : List.of("industry", "livelihood", "environment")) {
            String url = "jdbc:postgresql://127.0.0.1:" + suite.databasePort() + "/" + database;
            try (Connection connection =
                            DriverManager.getConnection(
                                    url, ADMINISTRATOR, passwords.getProperty(ADMINISTRATOR));
                    Statement statement = connection.createStatement()) {
                statement.execute(EMPTY);
            }
        }
    }
}
