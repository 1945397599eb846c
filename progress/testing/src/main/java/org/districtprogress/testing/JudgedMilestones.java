package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** Milestones planned, completed and judged as the suites do it. */
final class JudgedMilestones {

    static final Map<String, String> NAME = Map.of("zh", "竣工验收", "en", "Accepted");

    private final ServiceFacts facts;

    JudgedMilestones(ServiceFacts facts) {
        this.facts = facts;
    }

    /** One of its own: what is rejected here makes it late. */
    String code() {
        return Http.get("/api/v1/commitments?limit=1000")
                .jsonPath()
                .getString("items.findAll { it.code != '" + facts.commitment() + "' }[1].code");
    }

    String commitment() {
        return "/api/v1/commitments/" + code();
    }

    String planned(String due) {
        String path = commitment() + "/milestones/judged-" + UUID.randomUUID();
        Http.request()
                .contentType("application/json")
                .body(Map.of("name", NAME, "due", due))
                .put(path)
                .then()
                .statusCode(201);
        return path;
    }

    /** A milestone that is done in its second version. */
    String completed(String due) {
        String path = planned(due);
        complete(path, "\"v1\"", due).then().statusCode(201);
        return path;
    }

    static Response complete(String path, String ifMatch, String doneOn) {
        return Http.post(
                path + "/completion",
                ifMatch,
                Map.of("doneOn", doneOn, "evidence", Map.of("title", "验收报告 " + doneOn)));
    }

    static Response judge(String path, String ifMatch, String verdict, String reason) {
        return Http.post(
                path + "/verdict", ifMatch, Verdicts.body(Verdicts.VERIFIER, verdict, reason));
    }

    static String verify(String path) {
        return recordedAt(judge(path, "*", "VERIFIED", null));
    }

    static String reject(String path) {
        return recordedAt(judge(path, "*", "REJECTED", "佐证不足"));
    }

    private static String recordedAt(Response judged) {
        assertThat(judged.statusCode()).as(judged.asString()).isEqualTo(201);
        return judged.jsonPath().getString("verdict.recordedAt");
    }
}
