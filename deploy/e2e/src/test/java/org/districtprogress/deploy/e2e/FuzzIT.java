package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.districtprogress.deploy.e2e.fuzz.Findings;
import org.districtprogress.deploy.e2e.fuzz.Fuzzer;
import org.junit.jupiter.api.Test;

/**
 * Requests made of the four documents, right and wrong, are answered as the documents say. More of
 * them by {@code -Dfuzz.requests=200000 -Dfuzz.seed=7}.
 */
class FuzzIT {

    private static final long REQUESTS = Long.getLong("fuzz.requests", 20_000);
    private static final long SEED = Long.getLong("fuzz.seed", 1);

    /** Limits of the rate would answer in place of what is behind them. */
    private static final Map<String, String> UNLIMITED =
            Map.of(
                    "DISTRICT_PROGRESS_DOOR_RATE_PER_SECOND",
                    "0",
                    "DISTRICT_PROGRESS_DOOR_CLIENT_RATE_PER_SECOND",
                    "0");

    /** The campaign has no number with a target; and whose secret is right is not told here. */
    private static final Set<String> UNDOABLE =
            Set.of(
                    "GET /environment/api/v1/indicators/{indicator}/assessment",
                    "GET /environment/api/v1/indicators/{indicator}/required-pace",
                    "GET /environment/api/v1/indicators/{indicator}/target",
                    "GET /environment/api/v1/indicators/{indicator}/target/history",
                    "PUT /environment/api/v1/indicators/{indicator}/target",
                    "POST /oauth/token");

    /** Files are shown to the department that sent them, so all are of one. */
    private static String token(DeployedSuite suite, String roles) throws Exception {
        String all = roles.replace(" and ", ",");
        return suite.token(all, "fuzz-" + all.replace(',', '-'), "department of the fuzzer");
    }

    @Test
    void every_answer_is_one_that_the_documents_allow() throws Exception {
        try (DeployedSuite suite = DeployedSuite.startedWith(UNLIMITED)) {
            Fuzzer fuzzer = new Fuzzer(role -> token(suite, role));
            String gateway = origin(suite, DeployedSuite.GATEWAY);
            for (String prefix : List.of("", "/industry", "/livelihood", "/environment")) {
                fuzzer.add(gateway, prefix);
            }
            assertThat(fuzzer.operations()).isGreaterThan(100);

            Findings findings = fuzzer.run(REQUESTS, SEED);

            System.out.println("fuzzer: seed " + SEED + ", answers " + findings.statuses());
            System.out.println("fuzzer: seconds by operation " + findings.slowest(12));
            assertThat(findings.all()).isEmpty();
            assertThat(findings.answers()).isGreaterThanOrEqualTo(REQUESTS);
            assertThat(findings.neverDone().keySet())
                    .as("every operation is done")
                    .isSubsetOf(UNDOABLE);
            assertThat(findings.called())
                    .as("every operation is called")
                    .isEqualTo(fuzzer.operations());
            assertThat(findings.statuses().keySet())
                    .contains(200, 201, 400, 401, 403, 404, 409, 412, 415, 428);
        }
    }

    private static String origin(DeployedSuite suite, String program) {
        URI root = suite.uri(program, "");
        return root.toString();
    }
}
