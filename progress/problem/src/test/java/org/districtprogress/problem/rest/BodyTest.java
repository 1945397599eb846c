package org.districtprogress.problem.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BodyTest {

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("{\"valu\":1}", "/valu", "field-unknown"),
                Arguments.of("{\"source\":{\"sytem\":\"x\"}}", "/source/sytem", "field-unknown"),
                Arguments.of("{\"value\":1,\"value\":2}", "/value", "field-repeated"),
                Arguments.of("{\"value\":1} {}", "", "json-malformed"),
                Arguments.of("{\"value\":1}x", "", "json-malformed"),
                Arguments.of("{\"value\":", "/value", "json-malformed"),
                Arguments.of("{\"note\":\"a\u0001\"}", "/note", "json-malformed"),
                Arguments.of("<html>", "", "json-malformed"),
                Arguments.of("{\"value\":NaN}", "/value", "json-malformed"),
                Arguments.of("{\"value\":true}", "/value", "number-malformed"),
                Arguments.of("{\"value\":\"\"}", "/value", "number-malformed"),
                Arguments.of("{\"value\":\" 1\"}", "/value", "number-malformed"),
                Arguments.of("{\"value\":\"1e5\"}", "/value", "number-malformed"),
                Arguments.of("{\"value\":\"NaN\"}", "/value", "number-malformed"),
                Arguments.of("{\"value\":\"01\"}", "/value", "number-malformed"),
                Arguments.of("{\"value\":\"1,5\"}", "/value", "number-malformed"),
                Arguments.of("{\"value\":\"１\"}", "/value", "number-malformed"),
                Arguments.of("{\"value\":[1]}", "/value", "number-malformed"),
                Arguments.of("{\"value\":{}}", "/value", "number-malformed"),
                Arguments.of(
                        "{\"value\":\"" + "1".repeat(101) + "\"}", "/value", "number-malformed"),
                Arguments.of("{\"value\":" + "1".repeat(101) + "}", "/value", "number-malformed"),
                Arguments.of("{\"value\":0." + "1".repeat(101) + "}", "/value", "number-malformed"),
                Arguments.of("{\"value\":1e400}", "/value", "number-out-of-range"),
                Arguments.of("{\"value\":1e2147483647}", "/value", "number-out-of-range"),
                Arguments.of("{\"value\":1e-400}", "/value", "too-many-decimals"),
                Arguments.of("{\"value\":1e99999999999999}", "/value", "json-malformed"),
                Arguments.of("{\"value\":" + "1".repeat(1001) + "}", "", "json-out-of-bounds"),
                Arguments.of("{\"" + "a".repeat(101) + "\":1}", "", "json-out-of-bounds"),
                Arguments.of("{\"note\":1}", "/note", "text-expected"),
                Arguments.of("{\"note\":true}", "/note", "text-expected"),
                Arguments.of("{\"note\":[\"a\"]}", "/note", "text-expected"),
                Arguments.of("{\"note\":{}}", "/note", "text-expected"),
                Arguments.of("{\"note\":\"a\\u0000\"}", "/note", "text-malformed"),
                Arguments.of("{\"note\":\"a\\u0085\"}", "/note", "text-malformed"),
                Arguments.of("{\"note\":\"a\\r\"}", "/note", "text-malformed"),
                Arguments.of("{\"note\":\"\\ud800\"}", "/note", "text-malformed"),
                Arguments.of("{\"note\":\"\\udc00\\ud800\"}", "/note", "text-malformed"),
                Arguments.of("{\"note\":\"" + "a".repeat(2001) + "\"}", "/note", "text-too-long"),
                Arguments.of("{\"strength\":\"ensure\"}", "/strength", "value-malformed"),
                Arguments.of("{\"strength\":\"\"}", "/strength", "value-malformed"),
                Arguments.of("{\"strength\":0}", "/strength", "value-malformed"),
                Arguments.of("{\"whole\":\"true\"}", "/whole", "value-malformed"),
                Arguments.of("{\"whole\":1}", "/whole", "value-malformed"),
                Arguments.of("{\"count\":\"1\"}", "/count", "value-malformed"),
                Arguments.of("{\"count\":1.5}", "/count", "value-malformed"),
                Arguments.of("{\"count\":99999999999}", "/count", "value-malformed"),
                Arguments.of("{\"day\":\"2024-02-30\"}", "/day", "date-malformed"),
                Arguments.of("{\"day\":\"\"}", "/day", "date-malformed"),
                Arguments.of("{\"source\":\"\"}", "/source", "value-malformed"),
                Arguments.of("{\"source\":[]}", "/source", "value-malformed"),
                Arguments.of("{\"sources\":{}}", "/sources", "value-malformed"),
                Arguments.of("{\"sources\":\"\"}", "/sources", "value-malformed"),
                Arguments.of(
                        "{\"sources\":[{\"share\":1},{\"share\":\"x\"}]}",
                        "/sources/1/share",
                        "number-malformed"),
                Arguments.of("[]", "", "value-malformed"),
                Arguments.of("\"\"", "", "value-malformed"),
                Arguments.of("3", "", "value-malformed"),
                Arguments.of("[".repeat(50), "", "value-malformed"),
                Arguments.of("{\"source\":" + "[".repeat(50), "/source", "value-malformed"),
                Arguments.of("{\"a/b~c\":1}", "/a~1b~0c", "field-unknown"),
                Arguments.of("", "", "body-missing"),
                Arguments.of("  ", "", "body-missing"),
                Arguments.of("null", "", "body-missing"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void body_at_fault_is_refused_by_pointer_and_code(String body, String pointer, String code) {
        report(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors", hasSize(1))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer))
                .body(not(containsString("org.")))
                .body(not(containsString("java")))
                .body(not(containsString("Matter")));
    }

    @Test
    void unknown_field_names_the_nearest_known_one() {
        report("{\"valu\":1}")
                .body("type", equalTo("/problems/invalid-input"))
                .body("title", equalTo("Invalid input"))
                .body("errors[0].rejected", equalTo("valu"))
                .body("errors[0].message", containsString("Did you mean 'value'?"))
                .body("errors[0].message", containsString("strength"));
    }

    @Test
    void wrong_choice_lists_the_allowed_ones_and_what_was_found() {
        report("{\"strength\":\"ensure\"}")
                .body("errors[0].message", containsString("one of ENSURE, STRIVE, PLAN"))
                .body("errors[0].rejected", equalTo("ensure"));
    }

    @Test
    void missing_body_has_its_own_type() {
        given().contentType("application/json")
                .post("/api/v1/matters")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/body-missing"));
        given().post("/api/v1/matters").then().contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "25.100000, 25.1",
        "100.000000, 100",
        "1E+2, 100",
        "1e-6, 0.000001",
        "0.000, 0",
        "-0, 0",
        "'\"-12.50\"', -12.5",
        "'\"0\"', 0",
        "99999999999999.999999, 99999999999999.999999"
    })
    void number_is_answered_plain_and_exact(String sent, String answered) {
        String answer = report("{\"value\":" + sent + "}").statusCode(200).extract().asString();
        Assertions.assertThat(answer).startsWith("{\"value\":" + answered + ",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"两行\\n\\t文字", "", "😀", " spaces "})
    void clean_text_is_kept_as_it_is(String text) {
        String answer = report("{\"note\":\"" + text + "\"}").statusCode(200).extract().asString();
        Assertions.assertThat(answer).contains("\"note\":\"" + text + "\"");
    }

    @Test
    void longest_text_is_kept() {
        report("{\"note\":\"" + "指".repeat(2000) + "\"}").statusCode(200);
    }

    private static ValidatableResponse report(String body) {
        return given().contentType("application/json; charset=utf-8")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/matters")
                .then();
    }
}
