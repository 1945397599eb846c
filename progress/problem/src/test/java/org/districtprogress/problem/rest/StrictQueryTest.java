package org.districtprogress.problem.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StrictQueryTest {

    @Test
    void parameter_declared_on_the_contract_is_known() {
        get("?on=2024-03-31&knownAt=2024-05-01T00:00:00%2B08:00")
                .statusCode(200)
                .body("day", equalTo("2024-03-31"))
                .body("moment", equalTo("2026-11-24T02:00:00Z"))
                .body("note", nullValue())
                .body(containsString("\"note\":null"))
                .body(containsString("\"value\":25.1,"));
    }

    @Test
    void unknown_parameter_names_the_nearest_known_one() {
        get("?knownat=2024-05-01T00:00:00Z")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("?knownat"))
                .body("errors[0].code", equalTo("parameter-unknown"))
                .body("errors[0].message", containsString("Did you mean 'knownAt'?"));
    }

    @Test
    void parameter_without_a_name_is_unknown() {
        get("?=1").statusCode(400).body("errors[0].code", equalTo("parameter-unknown"));
        get("?&").statusCode(200);
    }

    @Test
    void resource_without_parameters_takes_none() {
        get("/1?on=2024-01-01")
                .statusCode(400)
                .body("errors[0].code", equalTo("parameter-unknown"))
                .body("errors[0].message", containsString("None is allowed here."));
    }

    @Test
    void repeated_parameter_is_refused() {
        get("?on=2024-01-01&on=2024-01-01")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?on"))
                .body("errors[0].code", equalTo("parameter-repeated"));
    }

    @Test
    void control_characters_in_a_value_are_refused() {
        get("?on=2024-01-01%00")
                .statusCode(400)
                .body("errors[0].code", equalTo("parameter-malformed"));
    }

    @Test
    void empty_value_is_not_taken_for_an_absent_one() {
        get("?on=").statusCode(400).body("errors[0].code", equalTo("parameter-empty"));
        get("?on").statusCode(400).body("errors[0].code", equalTo("parameter-empty"));
    }

    @Test
    void route_beside_the_resources_is_not_affected() {
        given().get("/route/fine?whatever=1").then().statusCode(200);
    }

    private static ValidatableResponse get(String rest) {
        return given().urlEncodingEnabled(false).get("/api/v1/matters" + rest).then();
    }
}
