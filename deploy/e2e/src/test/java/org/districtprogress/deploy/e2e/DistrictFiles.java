package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The tables of a running suite as files, through its gateway. */
final class DistrictFiles {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CALLER = HttpClient.newHttpClient();

    private final DeployedSuite suite;

    DistrictFiles(DeployedSuite suite) {
        this.suite = suite;
    }

    /** A table of a service, which is exported and imported by one name. */
    record Table(String service, String name) {

        static List<Table> all() {
            List<Table> all = new ArrayList<>();
            for (String service : List.of("industry", "livelihood", "environment")) {
                all.add(new Table(service, "observations"));
                all.add(new Table(service, "milestones"));
            }
            DistrictContent.registers()
                    .forEach(each -> all.add(new Table(each.service(), each.register())));
            return all;
        }

        /** Persons are shown by the first letter of their names, so no file has them. */
        boolean isMasked() {
            return name.equals("talents");
        }

        private String path() {
            return "/" + service + "/api/v1/";
        }
    }

    byte[] exported(Table table, String form) throws IOException, InterruptedException {
        HttpResponse<byte[]> file =
                CALLER.send(
                        to(table.path() + table.name() + "?" + form).build(),
                        BodyHandlers.ofByteArray());
        assertThat(file.statusCode()).as(table + " " + text(file.body())).isEqualTo(200);
        return file.body();
    }

    /** Its format is found in the file, as when somebody sends what lies on a disk. */
    HttpResponse<String> imported(Table table, byte[] file)
            throws IOException, InterruptedException {
        return CALLER.send(
                to(table.path() + "imports?into=" + table.name())
                        .POST(BodyPublishers.ofByteArray(file))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) throws IOException, InterruptedException {
        URI uri = suite.uri(DeployedSuite.GATEWAY, path);
        return HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("Authorization", suite.reporter());
    }

    /** What a file says, to be read where two differ: of a workbook the text of its parts. */
    static String text(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                text.append(part.getName()).append('\n');
                String xml = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                text.append(xml.replace("</row>", "</row>\n")).append('\n');
            }
        }
        return text.isEmpty() ? new String(file, StandardCharsets.UTF_8) : text.toString();
    }
}
