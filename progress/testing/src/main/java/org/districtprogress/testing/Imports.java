package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Files of rows as the suites send them. */
final class Imports {

    static final String NDJSON = "application/x-ndjson";
    static final Duration PATIENCE = Duration.ofSeconds(120);

    private Imports() {}

    /**
     * Sends lines of JSON into observations, with more parameters such as {@code &mode=partial}.
     */
    static Response send(String parameters, String... lines) {
        return send(parameters, NDJSON, bytes(String.join("\n", lines) + "\n"));
    }

    static Response send(String parameters, String contentType, byte[] file) {
        return Http.request()
                .contentType(contentType)
                .body(file)
                .post("/api/v1/imports?into=observations" + parameters);
    }

    /** What became of an import that has ended within its request. */
    static JsonPath ended(Response answer, String state) {
        if (state.equals("REJECTED")) {
            return rejected(answer);
        }
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("state")).as(answer.asString()).isEqualTo(state);
        return answer.jsonPath();
    }

    /** What became of an import that was refused for its rows: the problem, then the import. */
    static JsonPath rejected(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/rows-rejected");
        assertThat(answer.jsonPath().getList("errors")).isNotEmpty();
        String location = answer.header("Location");
        JsonPath found = Http.get(location.substring(location.indexOf("/api/"))).jsonPath();
        assertThat(found.getString("state")).isEqualTo("REJECTED");
        return found;
    }

    /** What became of an import once it has ended. */
    static JsonPath awaited(String path) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        JsonPath found = Http.get(path).jsonPath();
        while (found.getString("finishedAt") == null) {
            assertThat(System.nanoTime()).as(found.prettify()).isLessThan(deadline);
            found = Http.get(path).jsonPath();
        }
        return found;
    }

    /** A row of a file. */
    static String row(String indicator, String system, String period, String value) {
        return row(indicator, system, period, value, "");
    }

    /** A row with more fields, such as {@code ,"reason":"slip"}. */
    static String row(String indicator, String system, String period, String value, String more) {
        return "{\"indicator\":\"%s\",\"area\":\"SUB_AREA\",\"period\":\"%s\",\"value\":%s,\"source\":{\"system\":\"%s\"}%s}"
                .formatted(indicator, period, value, system, more);
    }

    /** So many rows about different figures, of systems of one name. */
    static byte[] rows(String indicator, String system, int count) {
        return bytes(
                IntStream.range(0, count)
                        .mapToObj(
                                n ->
                                        row(
                                                indicator,
                                                system + "-" + n / 300,
                                                String.format(
                                                        Locale.ROOT,
                                                        "2023-%02d-%02d",
                                                        n % 300 / 25 + 1,
                                                        n % 25 + 1),
                                                Integer.toString(n)))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] packed(byte[] file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** How many observations systems of that name have reported, revisions included. */
    static long stored(String system) {
        return Database.number(
                "select count(*) from observation where source_system like '" + system + "%'");
    }
}
