package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** Figures reported and judged as the suites do it. */
final class Verdicts {

    static final String VERIFIER = "审计局 audit-office";

    private final String series;

    Verdicts(ServiceFacts facts) {
        this.series = "/api/v1/indicators/" + facts.reportable() + "/observations";
    }

    String series() {
        return series;
    }

    /** Reports a figure of a system of its own. */
    JsonPath report(String period, Object value) {
        return created(Http.post(series, Http.figure(period, value)));
    }

    /** Corrects a figure. */
    JsonPath correct(JsonPath figure, Object value) {
        Map<String, Object> correction =
                Map.of(
                        "period",
                        figure.getString("period"),
                        "value",
                        value,
                        "reason",
                        "counted twice",
                        "source",
                        Map.of("system", figure.getString("source.system")));
        return created(Http.post(series, "\"" + figure.getString("id") + "\"", correction));
    }

    JsonPath verify(JsonPath figure) {
        return created(judge(figure, VERIFIER, "VERIFIED", null));
    }

    JsonPath reject(JsonPath figure) {
        return created(judge(figure, VERIFIER, "REJECTED", "the slips add up to less"));
    }

    Response judge(JsonPath figure, String verifier, String verdict, String reason) {
        return Http.post(path(figure) + "/verdict", body(verifier, verdict, reason));
    }

    static Map<String, Object> body(String verifier, String verdict, String reason) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("verifier", verifier);
        body.put("verdict", verdict);
        if (reason != null) {
            body.put("reason", reason);
        }
        return body;
    }

    /** The observation's own address. */
    String path(JsonPath figure) {
        return series + "/" + figure.getString("id");
    }

    JsonPath read(JsonPath figure) {
        return Http.get(path(figure)).jsonPath();
    }

    /** How the list shows the figure; null where it does not. */
    Map<String, Object> listed(JsonPath figure, String query) {
        return Http.get(series + "?area=DISTRICT&limit=1000" + query)
                .jsonPath()
                .getMap("items.find { it.id == '" + figure.getString("id") + "' }");
    }

    private static JsonPath created(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath();
    }
}
