package org.districtprogress.deploy.local;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One database and one role per service; each role may use its own database and is refused on every
 * other.
 */
final class DatabaseRoles {
    private final Connection superuser;
    private final DatabasePasswords passwords;

    DatabaseRoles(Connection superuser, DatabasePasswords passwords) {
        this.superuser = superuser;
        this.passwords = passwords;
    }

    /** Creates what is missing and sets the passwords to those of the passwords file. */
    void prepare() throws SQLException {
        for (CampaignService service : CampaignService.values()) {
            String name = service.database();
            if (!exists("select 1 from pg_roles where rolname = '" + name + "'")) {
                execute("create role " + name + " login");
            }
            execute("alter role " + name + " password '" + passwords.of(name) + "'");
            if (!exists("select 1 from pg_database where datname = '" + name + "'")) {
                execute("create database " + name + " owner " + name);
            }
            execute("revoke all on database " + name + " from public");
        }
        execute("revoke all on database postgres from public");
        execute("revoke all on database template1 from public");
    }

    /** Fails unless what is committed is on disk before it is answered. */
    void requireDurable() throws SQLException {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            try (Statement statement = superuser.createStatement();
                    ResultSet shown = statement.executeQuery("show " + setting)) {
                shown.next();
                if (!"on".equals(shown.getString(1))) {
                    throw new LaunchException(
                            "PostgreSQL runs with %s=%s, which may lose reported figures."
                                    .formatted(setting, shown.getString(1)));
                }
            }
        }
    }

    private boolean exists(String query) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(command);
        }
    }
}
