package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A figure reported through the gateway: it changes what comes next and nothing that was. */
class ReportingIT {

    private static final String SERIES =
            "/industry/api/v1/indicators/municipal-project-investment-rate/observations";
    private static final String HALF = District.PROGRESS + "?on=2024-06-30";

    private final District district;

    ReportingIT() throws IOException, InterruptedException {
        district = new District(SharedSuite.running());
    }

    private static String figure(String value, String more) {
        return """
                {"period": "2024-H1", "value": %s, "source": {"system": "project-office"}%s}"""
                .formatted(value, more);
    }

    private static String status(JsonPath view) {
        return view.getString(
                "campaigns.assessments.flatten()"
                        + ".find { it.indicator == 'municipal-project-investment-rate' }.status");
    }

    @Test
    void a_report_changes_the_next_answer_and_no_earlier_one() throws Exception {
        HttpResponse<String> before = district.answer(HALF);
        String knownAt = District.json(before).getString("knownAt");

        // 10 of 100 where 182 of 366 days have passed: gap 0.497268 - 0.1 = 0.397268, beyond 0.30
        HttpResponse<String> reported = district.post(SERIES, figure("10", ""));
        assertThat(reported.statusCode()).isEqualTo(201);
        assertThat(status(district.read(HALF))).isEqualTo("BEHIND");

        HttpResponse<String> unexplained = district.post(SERIES, figure("51.2", ""));
        assertThat(unexplained.statusCode()).isEqualTo(409);
        assertThat(unexplained.body()).contains("\"/reason\"");
        assertThat(status(district.read(HALF))).isEqualTo("BEHIND");

        String correction = figure("51.2", ", \"reason\": \"two projects left out\"");
        assertThat(district.post(SERIES, correction).statusCode()).isEqualTo(428);
        String tag = reported.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> corrected = district.send("POST", SERIES, tag, correction);
        assertThat(corrected.statusCode()).isEqualTo(201);
        assertThat(corrected.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).startsWith(SERIES));
        assertThat(status(district.read(HALF))).isEqualTo("ON_TRACK");

        HttpResponse<String> then = district.answer(HALF + "&knownAt=" + knownAt);
        assertThat(then.body()).isEqualTo(before.body());
        assertThat(then.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(control -> assertThat(control).contains("immutable"));
    }
}
