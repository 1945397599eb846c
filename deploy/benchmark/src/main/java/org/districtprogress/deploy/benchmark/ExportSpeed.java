package org.districtprogress.deploy.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Takes all observations of a service as a file, and counts what came. */
final class ExportSpeed {

    private static final String ROWS = "/api/v1/observations?format=";
    private static final byte[] LINE_END = {'\n'};
    private static final byte[] ROW = "<row ".getBytes(StandardCharsets.US_ASCII);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI service;

    ExportSpeed(URI service) {
        this.service = service;
    }

    /** What came, in which time; headings count as no row. */
    record Exported(long nanos, long bytes, long rows) {}

    Exported run(String format, Path file) throws IOException, InterruptedException {
        HttpRequest get = HttpRequest.newBuilder(service.resolve(ROWS + format)).build();
        // A longer file before it would show behind its end.
        Files.deleteIfExists(file);
        long begun = System.nanoTime();
        int status = http.send(get, HttpResponse.BodyHandlers.ofFile(file)).statusCode();
        long nanos = System.nanoTime() - begun;
        if (status != 200) {
            throw new IllegalStateException(status + ": " + Files.readString(file));
        }
        long rows =
                switch (format) {
                    case "xlsx" -> rowsOfSheets(file);
                    case "csv" -> lines(file) - 1;
                    default -> lines(file);
                };
        return new Exported(nanos, Files.size(file), rows);
    }

    private static long lines(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return count(in, LINE_END);
        }
    }

    /** Of all sheets but the last two, help and closed lists. */
    private static long rowsOfSheets(Path file) throws IOException {
        long rows = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            int sheets = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                sheets += entries.nextElement().getName().startsWith("xl/worksheets/") ? 1 : 0;
            }
            for (int sheet = 1; sheet <= sheets - 2; sheet++) {
                ZipEntry part = zip.getEntry("xl/worksheets/sheet" + sheet + ".xml");
                try (InputStream in = zip.getInputStream(part)) {
                    rows += count(in, ROW) - 1;
                }
            }
        }
        return rows;
    }

    private static long count(InputStream content, byte[] wanted) throws IOException {
        long found = 0;
        int matched = 0;
        try (InputStream in = new BufferedInputStream(content, 1 << 16)) {
            for (int each = in.read(); each >= 0; each = in.read()) {
                matched = each == wanted[matched] ? matched + 1 : each == wanted[0] ? 1 : 0;
                if (matched == wanted.length) {
                    found++;
                    matched = 0;
                }
            }
        }
        return found;
    }
}
