package org.districtprogress.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.districtprogress.testing.access.TestIssuer;

/**
 * A real PostgreSQL for tests: one server per JVM, an empty database of its own for every start of
 * Quarkus, owned by an ordinary role, while the service works as another, as in operation. The
 * server ends with the JVM.
 */
public final class EmbeddedDatabase implements QuarkusTestResourceLifecycleManager {

    /** Kept where every class loader of the JVM finds it: each start of Quarkus has its own. */
    private static final String SERVER = "embedded-database.server";

    private static final String OWNER = "progress";
    private static final String SERVICE = "progress_service";

    /** Shorter than in operation, so that the end of it can be seen. */
    private static final String WRITER_PATIENCE = "8S";

    @Override
    public Map<String, String> start() {
        String server = server();
        String database = "progress_" + UUID.randomUUID().toString().replace("-", "");
        execute(server, "create database " + database + " owner " + OWNER);
        execute(server, "revoke all on database " + database + " from public");
        execute(server, "grant connect, temporary on database " + database + " to " + SERVICE);
        return Map.ofEntries(
                Map.entry("district-progress.access.keys", TestIssuer.address()),
                // Smaller than in operation, so that the suites reach them.
                Map.entry("district-progress.imports.rejected-rows", "1000"),
                Map.entry("district-progress.imports.clearing", "PT1S"),
                Map.entry("district-progress.imports.pause", "PT1S"),
                Map.entry("quarkus.datasource.jdbc.url", server + database),
                Map.entry("quarkus.datasource.username", SERVICE),
                Map.entry("quarkus.datasource.password", SERVICE),
                Map.entry("quarkus.flyway.username", OWNER),
                Map.entry("quarkus.flyway.password", OWNER),
                Map.entry("district-progress.writer-patience", WRITER_PATIENCE),
                Map.entry("district-progress.audit.folder", folder(database)),
                Map.entry("district-progress.audit.every", "PT1S"));
    }

    /** Of the key that seals; gone with the machine's other temporary files. */
    private static String folder(String database) {
        try {
            return Files.createTempDirectory(database + "-").toString();
        } catch (IOException failure) {
            throw new UncheckedIOException("there is no room for a key", failure);
        }
    }

    @Override
    public void stop() {
        // The server ends with the JVM: the next start of Quarkus uses it again.
    }

    private static String server() {
        synchronized (System.getProperties()) {
            String running = System.getProperty(SERVER);
            if (running != null) {
                return running;
            }
            String started = launch();
            for (String role : List.of(OWNER, SERVICE)) {
                execute(started, "create role " + role + " login password '" + role + "'");
            }
            System.setProperty(SERVER, started);
            return started;
        }
    }

    @SuppressWarnings("resource") // ends with the JVM, by its own shutdown hook
    private static String launch() {
        try {
            int port = EmbeddedPostgres.builder().start().getPort();
            return "jdbc:postgresql://127.0.0.1:" + port + "/";
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL did not start", failure);
        }
    }

    /** Runs a statement as the server's administrator, who is not bound by a database's limits. */
    static void administer(String sql) {
        execute(server(), sql);
    }

    /** Runs a statement as the server's administrator within one database. */
    static void administer(String database, String sql) {
        execute(server(), database, sql);
    }

    private static void execute(String server, String sql) {
        execute(server, "postgres", sql);
    }

    private static void execute(String server, String database, String sql) {
        String administration = server + database;
        try (Connection connection =
                        DriverManager.getConnection(administration, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException("refused: " + sql, failure);
        }
    }
}
