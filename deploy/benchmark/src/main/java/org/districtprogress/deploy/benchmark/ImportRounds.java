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

/** Imports rows into a fresh suite, and copies the very same rows into a table like theirs. */
final class ImportRounds {

    private static final int INDICATORS = 17;
    private static final String OWNER = "industry";

    private final Path root;
    private final int rows;

    ImportRounds(Path root, int rows) {
        this.root = root;
        this.rows = rows;
    }

    /** What was measured, as lines. */
    List<String> run() throws IOException, InterruptedException, SQLException {
        Path folder = Files.createTempDirectory("district-progress-rows");
        Path sent = folder.resolve("rows");
        Path copied = folder.resolve("copy");
        List<String> report = new ArrayList<>();
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
                    CopySpeed copy = new CopySpeed(connection);
                    copy.write(copied, "source_system like 'station-%'");
                    report.add(line(isJson ? "NDJSON" : "CSV", imported, copy.measure(copied)));
                }
            }
            return report;
        } finally {
            Files.deleteIfExists(sent);
            Files.deleteIfExists(copied);
            Files.delete(folder);
        }
    }

    private String line(String format, ImportSpeed.Imported imported, long copyNanos) {
        if (!imported.view().contains("\"created\":" + rows + ",")) {
            throw new IllegalStateException("not imported whole: " + imported.view());
        }
        return String.format(
                Locale.ROOT,
                "%s: import %d rows/s, COPY %d rows/s, %d %% of COPY",
                format,
                perSecond(imported.nanos()),
                perSecond(copyNanos),
                copyNanos * 100 / imported.nanos());
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
