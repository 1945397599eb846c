package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.districtprogress.core.access.Caller;
import org.districtprogress.testing.access.TestCallers;
import org.districtprogress.testing.fuzz.RawAnswer;
import org.districtprogress.testing.fuzz.RawRequest;
import org.districtprogress.testing.fuzz.WrongRequests;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent: never a 5xx, always a problem, and nothing is recorded. */
public abstract class FuzzContract {

    private static final int REQUESTS = 200;

    protected abstract ServiceFacts facts();

    @ParameterizedTest
    @ValueSource(longs = {20240131, 20241231})
    void wrong_requests_are_refused_as_problems_and_change_nothing(long seed) {
        WrongRequests requests = new WrongRequests(seed, facts());
        List<Long> rows = rows();
        byte[] progress = Http.get("/api/v1/progress").asByteArray();

        List<String> broken = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            RawRequest request = authorized(requests.next());
            RawAnswer answer = RawAnswer.to(request, RestAssured.port);
            if (!isSound(request, answer)) {
                broken.add(request + "\n--> " + answer);
            }
        }

        assertThat(broken).as(broken.size() + " broken answers").isEmpty();
        assertThat(rows()).isEqualTo(rows);
        assertThat(Http.get("/api/v1/progress").asByteArray()).isEqualTo(progress);
    }

    /** Of callers who may do it, so that it is refused for what is wrong with it. */
    private static RawRequest authorized(RawRequest request) {
        Caller caller =
                request.target().contains("/verdict")
                        ? TestCallers.verifier("audit-office")
                        : request.target().contains("/audit")
                                ? TestCallers.AUDITOR
                                : TestCallers.SUITE;
        return request.with("Authorization", "Bearer " + TestCallers.token(caller));
    }

    private static boolean isSound(RawRequest request, RawAnswer answer) {
        if (answer.status() < 400) {
            return request.method().equals("GET")
                    || request.method().equals("HEAD")
                    || request.method().equals("OPTIONS");
        }
        return answer.status() < 500
                && answer.has("content-type", "application/problem+json")
                && (request.method().equals("HEAD") || isProblem(answer));
    }

    private static boolean isProblem(RawAnswer answer) {
        JsonPath problem = JsonPath.from(answer.body());
        return problem.getInt("status") == answer.status()
                && problem.getString("traceId").matches("[0-9a-f]{32}")
                && !answer.body().matches("(?s).*(Exception|org\\.|java\\.|io\\.).*");
    }

    private static List<Long> rows() {
        return List.of(
                Database.number("select count(*) from observation"),
                Database.number("select count(*) from observation_verdict"),
                Database.number("select count(*) from milestone_version"),
                Database.number("select count(*) from idempotency_key"),
                Database.number("select sequence from recording"));
    }
}
