package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Ends the shared suite; last, so that no other class has to start a new one. */
@Order(Integer.MAX_VALUE)
class LauncherEndIT {
    private static final int TERMINATED = 143;

    @Test
    void a_killed_program_is_reported_the_others_run_on_and_sigterm_ends_them_all()
            throws Exception {
        DeployedSuite suite = SharedSuite.running();
        suite.kill("livelihood-service");
        suite.awaitOutput("livelihood-service ended (killed by signal 9); the others keep");

        assertThat(suite.get("gateway", "/q/health/live").statusCode()).isEqualTo(200);
        assertThat(suite.get("industry-service", "/q/health/live").statusCode()).isEqualTo(200);

        List<ProcessHandle> processes = suite.processes();
        assertThat(processes).hasSizeGreaterThan(5);
        assertThat(suite.terminate()).isEqualTo(TERMINATED);
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
    }
}
