package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A file of twenty mebibytes goes through the gateway into each service, and comes back. */
class DocumentsIT {

    private static final int LONGEST = 20 * 1024 * 1024;
    private static final HttpClient CALLER =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final DeployedSuite suite;

    DocumentsIT() throws IOException, InterruptedException {
        suite = SharedSuite.running();
    }

    private static byte[] pdf(int length) {
        byte[] file = new byte[length];
        Arrays.fill(file, (byte) ' ');
        byte[] start = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        byte[] end = "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, file, 0, start.length);
        System.arraycopy(end, 0, file, length - end.length, end.length);
        return file;
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(suite.uri(DeployedSuite.GATEWAY, path))
                .header("Authorization", suite.reporter())
                .timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> upload(String prefix, byte[] file)
            throws IOException, InterruptedException {
        return CALLER.send(
                request(prefix + "/api/v1/documents?name=%E6%8A%A5%E5%91%8A.pdf")
                        .header("Content-Type", "application/pdf")
                        .POST(BodyPublishers.ofByteArray(file))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void the_longest_file_goes_to_each_service_and_comes_back_byte_for_byte() throws Exception {
        byte[] file = pdf(LONGEST);
        for (String prefix : new String[] {"/industry", "/livelihood", "/environment"}) {
            HttpResponse<String> recorded = upload(prefix, file);
            assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
            JsonPath document = JsonPath.with(recorded.body());
            HttpResponse<byte[]> content =
                    CALLER.send(
                            request(prefix + document.getString("href")).build(),
                            BodyHandlers.ofByteArray());
            assertThat(content.body()).isEqualTo(file);
            assertThat(content.headers().firstValue("ETag"))
                    .contains("\"" + document.getString("sha256") + "\"");
            assertThat(content.headers().firstValue("Content-Disposition"))
                    .contains(
                            "attachment; filename=\"__.pdf\";"
                                    + " filename*=UTF-8''%E6%8A%A5%E5%91%8A.pdf");
            assertThat(upload(prefix, file).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_longer_file_is_refused() throws Exception {
        HttpResponse<String> refused = upload("/industry", pdf(LONGEST + 1));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }
}
