package org.districtprogress.problem.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Locale;
import org.districtprogress.problem.example.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WireTest {

    private static final int TOO_LONG = 1024 * 1024 + 1;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%",
                "/%zz",
                "/%c3%28",
                "/%ff",
                "/api/v1/indicators/%00",
                "/api/v1/indicators/%0d%0aX:y",
                "/api/v1/indicators/a%7f",
                "//api/v1/matters",
                "/api//v1/matters",
                "/api/v1/matters//",
                "/api/v1/%6datters",
                "/api/v1/m%41tters",
                "/api/v%31/matters",
                "/api/v1/matters/a%2Db",
                "/%61pi/v1/matters",
                "/api/v1/matters;a=b",
                "/api/v1/matters%3ba=b",
                "/api/v1%2Fmatters",
                "/api/v1%2fmatters",
                "/api/v1/x/../matters",
                "/api/v1/%2e%2e/v1/matters",
                "/api/v1/./matters",
                "/..",
                "/api/v1/matters/.",
                "/api\\v1\\matters",
                "/api%5cv1",
                "/api/v1/{matters}",
                "/api/v1/matters#x",
                "*",
                "nowhere",
                "http://localhost//api/v1/matters",
                "/route/fine;x",
                "//route/fine"
            })
    void odd_path_is_refused_before_routing(String target) throws IOException {
        problem(Wire.get(target), 400, "path-malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?on=%", "?on=%zz", "?%ff=1", "?on=%c3%28"})
    void query_that_cannot_be_decoded_is_refused(String query) throws IOException {
        problem(Wire.get("/api/v1/matters" + query), 400, "query-malformed");
    }

    @Test
    void query_with_a_raw_semicolon_is_refused() throws IOException {
        problem(Wire.get("/api/v1/matters?on=2024-01-01;knownAt=x"), 400, "query-malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/matters",
                "/api/v1/matters/1",
                "/api/v1/matters/1%20",
                "/api/v1/matters/%E5%BC%A0",
                "/api/v1/matters/a%7Eb%5B"
            })
    void ordinary_path_is_routed(String target) throws IOException {
        assertThat(Wire.get(target)).doesNotContain("path-malformed");
    }

    @Test
    void unknown_method_is_not_allowed() throws IOException {
        problem(Wire.send(head("FROB", "/api/v1/matters")), 405, "method-not-allowed");
        problem(Wire.send(head("FROB", "/nowhere")), 404, "path-unknown");
        problem(Wire.send(head("DELETE", "/route/fine")), 404, "path-unknown");
    }

    @Test
    void head_of_an_error_has_its_headers_and_no_body() throws IOException {
        for (String path : new String[] {"/nowhere", "/api/v1/matters/fault/UNKNOWN", "/a//b"}) {
            String answer = Wire.send(head("HEAD", path));
            assertThat(answer).contains("application/problem+json").contains("no-store");
            assertThat(answer).endsWith("\r\n\r\n").doesNotContain("{");
        }
    }

    @Test
    void announced_body_that_is_too_long_is_refused_unread() throws IOException {
        String head =
                "POST /api/v1/matters HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/json\r\nContent-Length: "
                        + TOO_LONG
                        + "\r\n\r\n";
        problem(Wire.send(head), 413, "body-too-large");
    }

    @Test
    void body_of_unannounced_length_is_refused_once_it_is_too_long() throws IOException {
        problem(Wire.send(chunked("/api/v1/matters", TOO_LONG + 100_000)), 413, "body-too-large");
    }

    @Test
    void body_of_unannounced_length_within_the_bound_is_read() throws IOException {
        String answer = Wire.send(chunked("/api/v1/matters", 500_000));
        problem(answer, 400, "invalid-input");
        assertThat(answer).contains("text-too-long");
    }

    @Test
    void route_that_bounds_its_own_body_answers_the_same_problem() throws IOException {
        problem(Wire.send(chunked("/route/body", 5_000)), 413, "body-too-large");
    }

    @Test
    void body_that_breaks_off_is_no_fault_of_ours() throws IOException {
        String broken =
                "POST /api/v1/matters HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n";
        assertThat(Wire.send(broken)).doesNotContain(" 500 ").doesNotContain("<html");
    }

    @Test
    void over_long_uri_and_headers_are_problems() throws IOException {
        problem(Wire.get("/api/v1/matters?on=" + "1".repeat(5000)), 414, "uri-too-long");
        String headers =
                "GET /api/v1/matters HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX: "
                        + "1".repeat(17_000)
                        + "\r\n\r\n";
        problem(Wire.send(headers), 431, "headers-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n\r\n",
                "\u0016\u0003\u0001 nonsense\r\n\r\n"
            })
    void what_is_no_http_gets_400_and_no_page(String request) throws IOException {
        String answer = Wire.send(request);
        assertThat(answer).contains(" 400 ");
        assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain("<html").doesNotContain("vert");
    }

    @Test
    void failing_route_says_nothing_of_our_insides() throws IOException {
        String answer = Wire.get("/route/unexpected");
        problem(answer, 500, "internal-error");
        assertThat(answer).doesNotContain("secret").doesNotContain("Exception");
        problem(Wire.get("/route/gone"), 410, "http-410");
    }

    @Test
    void garbage_media_type_is_a_problem() throws IOException {
        String request =
                "POST /api/v1/matters HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: ///\r\nContent-Length: 2\r\n\r\n{}";
        String answer = Wire.send(request);
        assertThat(answer).contains("application/problem+json").doesNotContain(" 500 ");
        String accept =
                "GET /api/v1/matters HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Accept: ;;;q=x/\r\n\r\n";
        assertThat(Wire.send(accept)).doesNotContain(" 500 ");
    }

    private static String head(String method, String path) {
        return method
                + " "
                + path
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
    }

    private static String chunked(String path, int characters) {
        String open = "{\"note\":\"";
        StringBuilder request =
                new StringBuilder("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n")
                        .append("Content-Type: application/json\r\nConnection: close\r\n")
                        .append("Transfer-Encoding: chunked\r\n\r\n")
                        .append(Integer.toHexString(open.length()) + "\r\n" + open + "\r\n");
        for (int sent = 0; sent < characters; sent += 4096) {
            request.append("1000\r\n").append("a".repeat(4096)).append("\r\n");
        }
        return request.append("2\r\n\"}\r\n0\r\n\r\n").toString();
    }

    private static void problem(String answer, int status, String code) {
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer.toLowerCase(Locale.ROOT))
                .contains("content-type: application/problem+json\r\n")
                .contains("cache-control: no-store\r\n");
        assertThat(answer).contains("\"type\":\"/problems/" + code + "\"");
    }
}
