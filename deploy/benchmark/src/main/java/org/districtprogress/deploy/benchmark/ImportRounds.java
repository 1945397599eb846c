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
import java.util.Locale;
import java.util.Optional;

/**
 * Imports rows into a fresh suite, copies the very same rows into a table like theirs, and takes
 * them out again as files.
 */
final class ImportRounds {

    private static final int INDICATORS = 17;
    private static final String OWNER = "industry";
    private static final long LEAST_SHARE = 40;
    private static final long MOST_MEGABYTES = 512;
    private static final long KILO = 1024;

    private final Path root;
    private final int rows;

    ImportRounds(Path root, int rows) {
        this.root = root;
        this.rows = rows;
    }

    /** Whether both formats reached the goal; says what was measured. */
    boolean run() throws IOException, InterruptedException, SQLException {
        Path folder = Files.createTempDirectory("district-progress-rows");
        Path sent = folder.resolve("rows");
        Path copied = folder.resolve("copy");
        boolean isReached = true;
        try {
            for (boolean isJson : new boolean[] {true, false}) {
                try (Deployment deployment = Deployment.started(root);
                        Connection connection = deployment.database(OWNER)) {
                    ObservationRows file = new ObservationRows(indicators(connection), rows);
                    if (isJson) {
                        file.writeJson(sent);
                    } else {
                        file.writeCsv(sent);
                    }
                    ImportSpeed.Imported imported =
                            new ImportSpeed(deployment.uri(Deployment.Listener.INDUSTRY, "/"))
                                    .run(sent, isJson ? "application/x-ndjson" : "text/csv");
                    settle(deployment);
                    CopySpeed copy = new CopySpeed(connection, psql(deployment));
                    System.out.println("COPY is by " + copy.tool());
                    copy.write(copied, "source_system like 'station-%'");
                    long resident = peak(deployment.program("industry-service").orElseThrow());
                    isReached &=
                            isReached(
                                    isJson ? "NDJSON" : "CSV",
                                    imported,
                                    copy.measure(copied),
                                    resident);
                    if (isJson) {
                        isReached &= isExported(deployment, copied);
                    }
                }
            }
            return isReached;
        } finally {
            Files.deleteIfExists(sent);
            Files.deleteIfExists(copied);
            Files.delete(folder);
        }
    }

    private static Optional<PsqlCopy> psql(Deployment deployment) throws IOException {
        return PsqlCopy.isThere()
                ? Optional.of(
                        new PsqlCopy(deployment.connectionOfPsql(), deployment.passwordOfPsql()))
                : Optional.empty();
    }

    private boolean isReached(
            String format, ImportSpeed.Imported imported, long copyNanos, long residentMegabytes) {
        if (!imported.view().contains("\"created\":" + rows + ",")) {
            throw new IllegalStateException("not imported whole: " + imported.view());
        }
        long share = copyNanos * 100 / imported.nanos();
        System.out.printf(
                Locale.ROOT,
                "%s: import %d rows/s, COPY %d rows/s, %d %% of COPY; the service held at"
                        + " most %d MB%n",
                format,
                perSecond(imported.nanos()),
                perSecond(copyNanos),
                share,
                residentMegabytes);
        return share >= LEAST_SHARE && residentMegabytes < MOST_MEGABYTES;
    }

    /** Whether each format had every row, and the service held little meanwhile. */
    private boolean isExported(Deployment deployment, Path file)
            throws IOException, InterruptedException {
        ExportSpeed exports = new ExportSpeed(deployment.uri(Deployment.Listener.INDUSTRY, "/"));
        boolean isWhole = true;
        long expected = 0;
        for (String format : List.of("ndjson", "csv", "xlsx")) {
            ExportSpeed.Exported exported = exports.run(format, file);
            long resident = peak(deployment.program("industry-service").orElseThrow());
            System.out.printf(
                    Locale.ROOT,
                    "%s: export %d rows, %d rows/s, %d MB; the service has held at most %d MB%n",
                    format,
                    exported.rows(),
                    exported.rows() * 1_000_000_000L / exported.nanos(),
                    exported.bytes() / KILO / KILO,
                    resident);
            expected = expected == 0 ? exported.rows() : expected;
            isWhole &=
                    exported.rows() >= rows
                            && exported.rows() == expected
                            && resident < MOST_MEGABYTES;
        }
        return isWhole;
    }

    /** So that what the import left to be tidied up is not done while COPY is measured. */
    private static void settle(Deployment deployment) throws IOException, SQLException {
        try (Connection superuser = deployment.database("postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    /** The most that a process has held in memory, as Linux tells it. */
    private static long peak(ProcessHandle process) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILO)
                .max()
                .orElseThrow();
    }

    private long perSecond(long nanos) {
        return rows * 1_000_000_000L / nanos;
    }

    private static List<String> indicators(Connection connection) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select code from indicator order by position limit "
                                        + INDICATORS)) {
            while (row.next()) {
                codes.add(row.getString(1));
            }
        }
        return codes;
    }
}
