package org.districtprogress.deploy.local;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One database and two roles per service: one owns the tables, the other is what the service works
 * as. Each may use its own database and is refused on every other.
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
            prepareRole(name);
            prepareRole(service.role());
            if (!exists("select 1 from pg_database where datname = '" + name + "'")) {
                execute("create database " + name + " owner " + name);
            }
            execute("revoke all on database " + name + " from public");
            // What it may do with each table, the owner says whenever the service starts.
            execute("grant connect, temporary on database " + name + " to " + service.role());
        }
        execute("revoke all on database postgres from public");
        execute("revoke all on database template1 from public");
    }

    private void prepareRole(String name) throws SQLException {
        if (!exists("select 1 from pg_roles where rolname = '" + name + "'")) {
            execute("create role " + name + " login");
        }
        execute("alter role " + name + " password '" + passwords.of(name) + "'");
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
