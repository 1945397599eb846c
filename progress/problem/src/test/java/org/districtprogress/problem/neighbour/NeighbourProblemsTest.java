package org.districtprogress.problem.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.districtprogress.api.problem.Problem;
import org.districtprogress.problem.json.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeighbourProblemsTest {

    private static final String TYPE = "application/problem+json";
    private static final String WHOLE =
            "{\"type\":\"/problems/x\",\"title\":\"X\",\"status\":404,\"detail\":\"D\",\"extra\":{},"
                    + "\"errors\":[{\"pointer\":\"?on\",\"code\":\"c\",\"message\":\"m\"}]}";

    private final NeighbourProblems neighbours = new NeighbourProblems(strict());

    @Test
    void whole_problem_is_read_and_its_extensions_are_ignored() {
        Problem read = read(TYPE + ";charset=UTF-8", WHOLE).orElseThrow();
        assertThat(read.status()).isEqualTo(404);
        assertThat(read.errors()).hasSize(1);
        assertThat(read.traceId()).isNull();
    }

    @Test
    void absent_errors_are_an_empty_list() {
        String body = "{\"type\":\"a\",\"title\":\"t\",\"status\":500}";
        assertThat(read(TYPE, body).orElseThrow().errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "<html>",
                "{",
                "{}",
                "{\"type\":\"a\",\"title\":\"t\"}",
                "{\"type\":\"a\",\"title\":\"t\",\"status\":200}",
                "{\"type\":\"a\",\"title\":\"t\",\"status\":\"404\"}",
                "{\"type\":1,\"title\":\"t\",\"status\":404}",
                "{\"type\":\"a\",\"title\":\"t\",\"status\":404,\"errors\":[null]}",
                "{\"type\":\"a\",\"title\":\"t\",\"status\":404,\"errors\":[{}]}",
                "{\"type\":\"a\",\"title\":\"t\",\"status\":404,\"errors\":{}}"
            })
    void wrong_shape_is_no_problem(String body) {
        assertThat(read(TYPE, body)).isEmpty();
    }

    @Test
    void another_media_type_or_an_endless_body_is_no_problem() {
        assertThat(read("text/html", WHOLE)).isEmpty();
        assertThat(read("application/problem+jsonx", WHOLE)).isEmpty();
        assertThat(read(null, WHOLE)).isEmpty();
        assertThat(read(TYPE, WHOLE + " ".repeat(NeighbourProblems.LONGEST_BODY))).isEmpty();
    }

    private Optional<Problem> read(String contentType, String body) {
        return neighbours.read(contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectMapper strict() {
        ObjectMapper mapper = new ObjectMapper();
        new StrictJson().customize(mapper);
        return mapper;
    }
}
