package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Ends the shared suite; last, so that no other class has to start a new one. */
@Order(Integer.MAX_VALUE)
class LauncherEndIT {
    static final int TERMINATED = 143;

    @Test
    void a_killed_program_is_reported_the_others_run_on_and_sigterm_ends_them_all()
            throws Exception {
        DeployedSuite suite = SharedSuite.running();
        District district = new District(suite);
        String question = District.PROGRESS + "?on=2024-03-31";
        JsonPath whole = District.json(district.answer(question));
        suite.kill("livelihood-service");
        suite.awaitOutput("livelihood-service ended (killed by signal 9); the others keep");

        assertThat(suite.get("gateway", "/q/health/live").statusCode()).isEqualTo(200);
        assertThat(suite.get("industry-service", "/q/health/live").statusCode()).isEqualTo(200);
        assertThatTheViewIsHonest(district.get(question), whole);

        List<ProcessHandle> processes = suite.processes();
        assertThat(processes).hasSizeGreaterThan(5);
        assertThat(suite.terminate()).isEqualTo(TERMINATED);
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
    }

    /**
     * The missing part is named, what is shown of it is dated, and no index pretends to be whole.
     */
    private static void assertThatTheViewIsHonest(HttpResponse<String> answer, JsonPath whole) {
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonPath view = District.json(answer);
        assertThat(view.getBoolean("complete")).isFalse();
        assertThat(view.getList("unavailable.service", String.class))
                .contains("livelihood-service");
        String part = "campaigns.find { it.code == 'livelihood' }.";
        assertThat(view.getString(part + "state")).isEqualTo("STALE");
        assertThat(view.getString(part + "dataAsOf")).isNotNull();
        assertThat(view.getMap(part + "tally")).isEqualTo(whole.getMap(part + "tally"));
        assertThat(view.getString("index.value")).isNull();
        assertThat(view.getString("index.reason")).isEqualTo("PART_UNAVAILABLE");
        assertThat(new BigDecimal(view.getString("index.low")))
                .isLessThanOrEqualTo(new BigDecimal(whole.getString("index.value")));
        assertThat(new BigDecimal(view.getString("index.high")))
                .isGreaterThanOrEqualTo(new BigDecimal(view.getString("index.low")));
    }
}
