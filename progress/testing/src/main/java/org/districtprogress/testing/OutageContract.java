package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database goes away and comes back: callers are told so, and nothing is lost or made up. */
public abstract class OutageContract {

    private static final int CONNECTIONS = 20;

    protected abstract ServiceFacts facts();

    private String series() {
        return "/api/v1/indicators/" + facts().reportable() + "/observations";
    }

    @AfterEach
    void comeBack() {
        Outage.end();
    }

    @Test
    void database_that_is_away_is_a_problem_that_asks_to_come_again() {
        Outage.begin();
        Response read = Http.get("/api/v1/progress");
        Refusals.assertProblem(read, 503);
        assertThat(read.header("Retry-After")).isEqualTo("1");
        Refusals.assertProblem(Http.post(series(), Http.figure("2024-09", 1)), 503);
    }

    @Test
    void figure_refused_in_an_outage_is_recorded_when_it_is_sent_again() {
        Map<String, Object> figure = Http.figure("2024-09", 1);
        byte[] before = Http.get("/api/v1/progress").asByteArray();
        Outage.begin();
        Refusals.assertProblem(keyed(figure), 503);
        Outage.end();
        assertThat(progressAgain()).isEqualTo(before);
        assertThat(keyed(figure).statusCode()).isEqualTo(201);
    }

    /** Each connection of the pool may have to find out for itself that it is dead. */
    private static byte[] progressAgain() {
        Response answer = Http.get("/api/v1/progress");
        for (int i = 0; i < CONNECTIONS && answer.statusCode() != 200; i++) {
            Refusals.assertProblem(answer, 503);
            answer = Http.get("/api/v1/progress");
        }
        return answer.asByteArray();
    }

    private Response keyed(Object figure) {
        return Http.request()
                .header("Idempotency-Key", "outage-" + figure.hashCode())
                .contentType("application/json")
                .body(figure)
                .post(series());
    }
}
