package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.stream.Stream;
import org.districtprogress.testing.access.TestCallers;
import org.districtprogress.testing.access.TestToken;
import org.districtprogress.testing.access.TokenAttacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens that are none: nobody is let in by one, and nothing is recorded. */
public abstract class TokenContract {

    private static final String HEADER = "Authorization";
    private static final String PERIOD = "2024-02-11";

    protected abstract ServiceFacts facts();

    static Stream<String> attacks() {
        return TokenAttacks.headers().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void wrong_token_opens_nothing(String attack) {
        String header = TokenAttacks.headers().get(attack);
        String system = Http.system();

        assertUnknown(report(Http.anonymous().header(HEADER, header), system));
        assertUnknown(Http.anonymous().header(HEADER, header).get(Documents.PATH));

        assertThat(Imports.stored(system)).isZero();
    }

    @Test
    void nobody_is_told_how_to_be_somebody() {
        String system = Http.system();
        Response answer = report(Http.anonymous(), system);
        assertUnknown(answer);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/not-authenticated");
        assertThat(Imports.stored(system)).isZero();
    }

    @Test
    void ended_token_is_told_from_others() {
        String ended =
                TestToken.of(TestCallers.SUITE).moment("iat", -700).moment("exp", -60).text();
        Response answer = report(Http.anonymous().header(HEADER, "Bearer " + ended), Http.system());
        assertUnknown(answer);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/token-expired");
        assertThat(answer.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
    }

    @Test
    void two_headers_are_none() {
        String good = "Bearer " + TestCallers.token(TestCallers.SUITE);
        assertUnknown(report(Http.anonymous().headers(HEADER, good, HEADER, good), Http.system()));
        assertUnknown(
                report(Http.anonymous().headers(HEADER, good, HEADER, "Bearer x"), Http.system()));
        assertUnknown(
                report(Http.anonymous().headers(HEADER, "Bearer x", HEADER, good), Http.system()));
    }

    @Test
    void token_elsewhere_is_none() {
        String good = TestCallers.token(TestCallers.SUITE);
        assertUnknown(report(Http.anonymous().header("X-" + HEADER, good), Http.system()));
        assertUnknown(report(Http.anonymous().cookie("access_token", good), Http.system()));
        assertThat(Http.anonymous().get(Documents.PATH + "?access_token=" + good).statusCode())
                .isIn(400, 401);
        assertThat(
                        Http.anonymous()
                                .contentType("application/x-www-form-urlencoded")
                                .body("access_token=" + good)
                                .post(series())
                                .statusCode())
                .isIn(401, 415);
    }

    @Test
    void good_token_is_taken_whatever_the_case_of_its_scheme() {
        for (String scheme : new String[] {"Bearer", "bearer", "BEARER"}) {
            String system = Http.system();
            Response answer =
                    report(
                            Http.anonymous()
                                    .header(
                                            HEADER,
                                            scheme + " " + TestCallers.token(TestCallers.SUITE)),
                            system);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
            assertThat(answer.jsonPath().getString("recordedBy")).isEqualTo("suite");
        }
    }

    @Test
    void token_for_several_is_for_us_too() {
        String good =
                TestToken.of(TestCallers.SUITE)
                        .claim("aud", java.util.List.of("others", "district-progress"))
                        .text();
        assertThat(
                        Http.anonymous()
                                .header(HEADER, "Bearer " + good)
                                .get(Documents.PATH)
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_is_public_is_so_with_any_token_and_without() {
        String path = "/api/v1/indicators?limit=1";
        assertThat(Http.anonymous().get(path).statusCode()).isEqualTo(200);
        assertThat(Http.anonymous().header(HEADER, "Bearer x").get(path).statusCode())
                .isEqualTo(200);
    }

    private String series() {
        return "/api/v1/indicators/" + facts().reportable() + "/observations";
    }

    private Response report(RequestSpecification request, String system) {
        return request.contentType("application/json")
                .body(Map.of("period", PERIOD, "value", 1, "source", Map.of("system", system)))
                .post(series());
    }

    private static void assertUnknown(Response answer) {
        Refusals.assertProblem(answer, 401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer realm=");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }
}
