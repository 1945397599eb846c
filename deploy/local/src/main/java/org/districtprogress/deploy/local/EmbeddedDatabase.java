package org.districtprogress.deploy.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL on this machine, with kept data and one database per service. */
public final class EmbeddedDatabase {
    private static final String PROGRAM = "postgresql";
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final long POLL_MILLIS = 25;
    private static final String STARTING_UP = "57P03";

    private final DataFolder folder;
    private final Endpoint endpoint;
    private final Reporter reporter;
    private final StopFlag stopFlag;
    private DatabaseBinaries binaries;
    private DatabaseAccount account;
    private DatabasePasswords passwords;
    private Program program;

    EmbeddedDatabase(DataFolder folder, Endpoint endpoint, Reporter reporter, StopFlag stopFlag) {
        this.folder = folder;
        this.endpoint = endpoint;
        this.reporter = reporter;
        this.stopFlag = stopFlag;
    }

    /** Unpacks, creates and starts whatever is not there yet; returns when it answers. */
    void start() {
        prepare();
        program = postmaster();
        stopFlag.unlessRaised(program::start);
        try (Connection superuser = awaitAnswer()) {
            DatabaseRoles roles = new DatabaseRoles(superuser, passwords);
            roles.requireDurable();
            roles.prepare();
        } catch (SQLException e) {
            throw new LaunchException(
                    "PostgreSQL refused to prepare the databases: %s (see %s)."
                            .formatted(e.getMessage(), program.log()),
                    e);
        }
    }

    private void prepare() {
        binaries = DatabaseBinaries.unpackedIn(folder.binaries(), reporter);
        account = DatabaseAccount.of(folder.cluster(), binaries);
        passwords = DatabasePasswords.of(folder);
        stopFlag.requireNotRaised();
        new DatabaseCluster(folder.cluster(), binaries, account)
                .prepare(passwords.of(DatabasePasswords.SUPERUSER), reporter);
    }

    private Program postmaster() {
        var command =
                account.command(
                        binaries.program("postgres"),
                        "-D",
                        folder.cluster().toString(),
                        "-c",
                        "listen_addresses=" + endpoint.host(),
                        "-c",
                        "port=" + endpoint.port(),
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "fsync=on",
                        "-c",
                        "synchronous_commit=on",
                        "-c",
                        "full_page_writes=on",
                        "-c",
                        "timezone=UTC");
        return new Program(
                PROGRAM, command, Map.of(), folder.log(PROGRAM), folder.pidFile(PROGRAM));
    }

    private Connection awaitAnswer() {
        long deadline = System.nanoTime() + START_PATIENCE.toNanos();
        SQLException last;
        do {
            stopFlag.requireNotRaised();
            if (!program.isAlive()) {
                throw program.endedTooEarly();
            }
            try {
                return connect(DatabasePasswords.SUPERUSER, DatabasePasswords.SUPERUSER);
            } catch (SQLException e) {
                last = e;
                requireStillStarting(e);
                Pause.millis(POLL_MILLIS);
            }
        } while (System.nanoTime() < deadline);
        throw new LaunchException(
                "PostgreSQL did not answer within %s seconds: %s (see %s)."
                        .formatted(START_PATIENCE.toSeconds(), last.getMessage(), program.log()),
                last);
    }

    /** Not listening yet, or not accepting yet; anything else will not get better by waiting. */
    private void requireStillStarting(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (!state.startsWith("08") && !state.equals(STARTING_UP)) {
            throw new LaunchException("PostgreSQL refused: " + e.getMessage() + ".", e);
        }
    }

    /** A connection to one of the databases, as one of the roles. */
    public Connection connect(String role, String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(jdbcUrl(database));
        source.setUser(role);
        source.setPassword(passwords.of(role));
        return source.getConnection();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + endpoint.host() + ":" + endpoint.port() + "/" + database;
    }

    String password(String role) {
        return passwords.of(role);
    }

    /** The running server, once {@link #start} has got that far. */
    Program program() {
        return program;
    }

    /** Ends the server; open transactions are rolled back. */
    void stop() {
        if (program != null && program.isAlive()) {
            FastShutdown.request(program.pid());
        }
        if (program != null) {
            var unused = program.awaitEnd(STOP_PATIENCE);
        }
    }
}
