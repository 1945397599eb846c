package org.districtprogress.testing;

import static io.restassured.RestAssured.given;

import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.districtprogress.core.access.Caller;
import org.districtprogress.testing.access.Authorized;
import org.districtprogress.testing.access.TestCallers;

/** Requests as the suites make them: exact decimals, and paths taken as they are written. */
public final class Http {

    private static final RestAssuredConfig EXACT =
            RestAssuredConfig.config()
                    .jsonConfig(
                            JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));

    private Http() {}

    /** A request of the suite, or of whom its own {@code Authorization} names. */
    public static RequestSpecification request() {
        return anonymous().filter(new Authorized());
    }

    /** A request of nobody. */
    public static RequestSpecification anonymous() {
        return given().config(EXACT).filter(new PlainPaths()).urlEncodingEnabled(false);
    }

    /** A request of that caller. */
    public static RequestSpecification as(Caller caller) {
        return anonymous().header("Authorization", "Bearer " + TestCallers.token(caller));
    }

    static RestAssuredConfig exact() {
        return EXACT;
    }

    public static Response get(String path) {
        return request().get(path);
    }

    /** A line of JSON, its numbers exact. */
    static JsonPath json(String line) {
        return new PlainJson(
                line, new JsonPath(line).using(new JsonPathConfig(NumberReturnType.BIG_DECIMAL)));
    }

    public static Response post(String path, Object body) {
        return request().contentType("application/json").body(body).post(path);
    }

    /** Sends a change of the version that a tag names. */
    public static Response post(String path, String ifMatch, Object body) {
        return request()
                .header("If-Match", ifMatch)
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    /** A write that may be sent again. */
    public static Response keyed(String key, String path, Object body) {
        return request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    /** A figure from a system of its own, so that no test corrects another's. */
    public static Map<String, Object> figure(String period, Object value) {
        return Map.of("period", period, "value", value, "source", Map.of("system", system()));
    }

    public static String system() {
        return "suite-" + UUID.randomUUID();
    }
}
