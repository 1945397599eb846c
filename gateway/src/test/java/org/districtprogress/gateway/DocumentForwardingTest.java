package org.districtprogress.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.districtprogress.gateway.fake.Fakes;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.districtprogress.gateway.fake.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of twenty mebibytes pass in both directions, to the last byte. */
@QuarkusTest
@WithTestResource(FakesAtStart.class)
class DocumentForwardingTest {

    private static final int LONGEST = 20 * 1024 * 1024;
    private static final String UPLOAD = "industry/api/v1/documents?name=%E6%8A%A5%E5%91%8A.pdf";
    private static final byte[] FILE = file(LONGEST);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Fakes fakes;

    @TestHTTPResource("/")
    URL gateway;

    @BeforeEach
    void everything_is_up() {
        District.isWholeAgain(fakes);
    }

    private static byte[] file(int bytes) {
        byte[] file = new byte[bytes];
        new Random(7).nextBytes(file);
        return file;
    }

    private HttpResponse<byte[]> post(String path, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(gateway + path))
                        .header("Content-Type", "application/pdf")
                        .POST(body)
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static BodyPublisher unannounced(byte[] file) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(file));
    }

    @Test
    void a_file_reaches_the_service_byte_for_byte_announced_or_not() throws Exception {
        AtomicReference<Request> seen = new AtomicReference<>();
        fakes.industry.behave(
                (request, wire) -> {
                    seen.set(request);
                    wire.send(
                            201,
                            "application/json",
                            Map.of("Location", "/api/v1/documents/7"),
                            "{}".getBytes(StandardCharsets.UTF_8));
                });
        for (BodyPublisher body :
                new BodyPublisher[] {BodyPublishers.ofByteArray(FILE), unannounced(FILE)}) {
            HttpResponse<byte[]> answer = post(UPLOAD, body);
            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.headers().firstValue("Location"))
                    .contains("/industry/api/v1/documents/7");
            assertThat(seen.get().uri()).isEqualTo("/" + UPLOAD.substring("industry/".length()));
            assertThat(seen.get().header("Content-Type")).isEqualTo("application/pdf");
            assertThat(seen.get().body()).isEqualTo(FILE);
        }
    }

    @Test
    void a_file_of_rows_may_be_longer_than_a_document() throws Exception {
        byte[] rows = file(LONGEST + 1);
        AtomicReference<Request> seen = new AtomicReference<>();
        fakes.industry.behave(
                (request, wire) -> {
                    seen.set(request);
                    wire.send(202, "application/json", Map.of(), new byte[] {'{', '}'});
                });
        for (BodyPublisher body :
                new BodyPublisher[] {BodyPublishers.ofByteArray(rows), unannounced(rows)}) {
            assertThat(post("industry/api/v1/imports?into=observations", body).statusCode())
                    .isEqualTo(202);
            assertThat(seen.get().body()).isEqualTo(rows);
        }
    }

    @Test
    void a_file_that_is_too_long_is_refused_with_a_problem_announced_or_not() throws Exception {
        byte[] tooLong = file(LONGEST + 1);
        for (BodyPublisher body :
                new BodyPublisher[] {BodyPublishers.ofByteArray(tooLong), unannounced(tooLong)}) {
            HttpResponse<byte[]> answer = post(UPLOAD, body);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .contains("application/problem+json");
        }
        HttpResponse<byte[]> other =
                post(
                        "industry/api/v1/indicators/young-talents/observations",
                        BodyPublishers.ofByteArray(file((1 << 20) + 1)));
        assertThat(other.statusCode()).isEqualTo(413);
    }

    @Test
    void a_file_comes_back_byte_for_byte_with_its_headers() throws Exception {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "Content-Disposition",
                "attachment; filename=\"__.pdf\"; filename*=UTF-8''%E6%8A%A5%E5%91%8A.pdf");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("ETag", "\"abc\"");
        headers.put("Cache-Control", "public, max-age=31536000, immutable");
        fakes.industry.behave(
                (request, wire) -> {
                    if (request.method().equals("HEAD")) {
                        wire.head(200, "application/pdf", headers, LONGEST);
                    } else {
                        wire.send(200, "application/pdf", headers, FILE);
                    }
                });
        for (String method : new String[] {"GET", "HEAD"}) {
            HttpResponse<byte[]> answer =
                    client.send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    gateway
                                                            + "industry/api/v1/documents/abc/content"))
                                    .method(method, BodyPublishers.noBody())
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            headers.forEach(
                    (name, value) ->
                            assertThat(answer.headers().allValues(name)).containsExactly(value));
            assertThat(answer.headers().allValues("Content-Type"))
                    .containsExactly("application/pdf");
            assertThat(answer.headers().allValues("Content-Length")).containsExactly("20971520");
            assertThat(answer.body()).isEqualTo(method.equals("HEAD") ? new byte[0] : FILE);
        }
    }

    @Test
    void a_download_that_breaks_off_is_not_ended_as_if_it_were_whole() {
        fakes.industry.behave(
                (request, wire) -> {
                    wire.head(200, "application/pdf", Map.of(), LONGEST);
                    wire.out().write(FILE, 0, 1_000_000);
                    wire.out().flush();
                    wire.reset();
                });
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(gateway + "industry/api/v1/documents/a/content"))
                        .build();
        assertThatThrownBy(() -> client.send(request, HttpResponse.BodyHandlers.ofByteArray()))
                .isInstanceOf(IOException.class);
    }
}
