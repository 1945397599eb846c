package org.districtprogress.gateway.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a browser gets it. */
@QuarkusTest
@WithTestResource(FakesAtStart.class)
class PageTest {

    private static final int MOST_BYTES = 500 * 1000;

    @TestHTTPResource URI origin;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void every_file_is_served_packed_under_the_policy_of_the_page() throws Exception {
        assertThat(PageFiles.names()).contains("index.html", "vendor/echarts.common.min.js");
        int bytes = 0;
        for (String name : PageFiles.names()) {
            HttpResponse<byte[]> answer = get(PageFiles.path(name), "Accept-Encoding", "gzip");
            assertThat(answer.statusCode()).as(name).isEqualTo(200);
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as(name)
                    .containsExactly(PageRoutes.POLICY);
            assertThat(answer.headers().firstValue("Content-Encoding")).as(name).hasValue("gzip");
            assertThat(unpacked(answer.body())).as(name).isEqualTo(PageFiles.text(name));
            bytes += answer.body().length;
        }
        assertThat(bytes).as("the whole page, packed").isBetween(200_000, MOST_BYTES);
        System.out.println("The whole page is " + bytes + " bytes packed.");
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8",
        "/page/app/main.js, text/javascript; charset=utf-8",
        "/page/style/frame.css, text/css; charset=utf-8",
        "/page/icon.svg, image/svg+xml"
    })
    void file_has_its_type_and_is_known_again(String path, String type) throws Exception {
        for (String encoding : new String[] {"gzip", "identity", "gzip;q=0"}) {
            HttpResponse<byte[]> first = get(path, "Accept-Encoding", encoding);
            assertThat(first.headers().firstValue("Content-Type")).hasValue(type);
            assertThat(first.headers().firstValue("Vary")).hasValue("Accept-Encoding");
            assertThat(first.headers().firstValue("Content-Encoding").isPresent())
                    .isEqualTo(encoding.equals("gzip"));
            HttpResponse<byte[]> again =
                    get(
                            path,
                            "Accept-Encoding",
                            encoding,
                            "If-None-Match",
                            first.headers().firstValue("ETag").orElseThrow());
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void policy_lets_nothing_in_but_what_is_of_this_origin() {
        assertThat(PageRoutes.POLICY)
                .startsWith("default-src 'none'")
                .contains("script-src 'self';", "style-src 'self';", "connect-src 'self';")
                .doesNotContain("unsafe", "http", "*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page/",
                "/page/app/",
                "/page/app/none.js",
                "/page/index.html",
                "/page/application.properties",
                "/page/%2e%2e/application.properties",
                "/page/app/main.js.map"
            })
    void what_is_no_file_of_the_page_is_a_problem(String path) {
        assertThat(given().urlEncodingEnabled(false).get(path).contentType())
                .isEqualTo("application/problem+json");
    }

    @Test
    void page_is_read_and_not_written() {
        assertThat(given().post("/").statusCode()).isEqualTo(405);
        assertThat(given().delete("/page/app/main.js").statusCode()).isEqualTo(405);
        assertThat(given().head("/").statusCode()).isEqualTo(200);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        return client.send(
                HttpRequest.newBuilder(origin.resolve(path)).headers(headers).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String unpacked(byte[] body) throws IOException {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
