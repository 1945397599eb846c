package org.districtprogress.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.districtprogress.core.access.CallerRole;

/** What is not for everybody. */
final class GuardedOperations {

    private static final String NOBODY = "/00000000-0000-0000-0000-000000000000";

    private GuardedOperations() {}

    /** Every operation that is not for everybody, and the roles that open it. */
    static Map<String, Set<CallerRole>> of(ServiceFacts facts, String register) {
        String indicator = "/api/v1/indicators/" + facts.reportable() + "/observations";
        String commitment = "/api/v1/commitments/" + facts.commitment() + "/milestones/none";
        String record = "/api/v1/" + register + "/none";
        Map<String, Set<CallerRole>> operations = new LinkedHashMap<>();
        operations.put("POST " + indicator, Set.of(CallerRole.REPORTER));
        operations.put("POST " + indicator + NOBODY + "/verdict", Set.of(CallerRole.VERIFIER));
        operations.put(
                "PUT " + indicator + NOBODY + "/documents/none", Set.of(CallerRole.REPORTER));
        operations.put("PUT " + commitment, Set.of(CallerRole.PLAN_ADMIN));
        operations.put(
                "PUT /api/v1/indicators/" + facts.reportable() + "/target",
                Set.of(CallerRole.PLAN_ADMIN));
        operations.put("POST " + commitment + "/completion", Set.of(CallerRole.REPORTER));
        operations.put("POST " + commitment + "/verdict", Set.of(CallerRole.VERIFIER));
        operations.put("PUT " + commitment + "/documents/none", Set.of(CallerRole.REPORTER));
        operations.put("PUT " + record, Set.of(CallerRole.REPORTER));
        operations.put("POST " + record + "/closure", Set.of(CallerRole.REPORTER));
        operations.put("POST " + record + "/verdict", Set.of(CallerRole.VERIFIER));
        operations.put("PUT " + record + "/documents/none", Set.of(CallerRole.REPORTER));
        operations.put("POST /api/v1/documents?name=a.pdf", Set.of(CallerRole.REPORTER));
        operations.put("GET /api/v1/documents", Set.of(CallerRole.READER));
        operations.put("GET /api/v1/documents/none", Set.of(CallerRole.READER));
        operations.put("GET /api/v1/documents/none/content", Set.of(CallerRole.READER));
        for (String read :
                List.of("", "/0", "/0/proof", "/checkpoints", "/checkpoints/latest", "/keys")) {
            operations.put("GET /api/v1/audit" + read, Set.of(CallerRole.AUDITOR));
        }
        operations.put("GET /api/v1/audit/checkpoints/0/consistency", Set.of(CallerRole.AUDITOR));
        operations.put("POST /api/v1/imports?into=observations", Set.of(CallerRole.REPORTER));
        operations.put("POST /api/v1/imports?into=" + register, Set.of(CallerRole.REPORTER));
        operations.put(
                "POST /api/v1/imports?into=milestones",
                Set.of(CallerRole.REPORTER, CallerRole.PLAN_ADMIN));
        for (String read : new String[] {"", NOBODY, NOBODY + "/errors", NOBODY + "/rejected"}) {
            operations.put(
                    "GET /api/v1/imports" + read,
                    Set.of(CallerRole.READER, CallerRole.REPORTER, CallerRole.PLAN_ADMIN));
        }
        return operations;
    }
}
