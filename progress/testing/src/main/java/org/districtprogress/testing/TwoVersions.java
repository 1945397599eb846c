package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.districtprogress.core.Nullable;

/**
 * A record of two versions that both hold: the first on all days before July 2024, the second from
 * then on, each said by an office of its own.
 */
final class TwoVersions {

    static final String EARLY = "2024-06-30";
    static final String LATE = "2024-07-01";
    static final String FIRST_OFFICE = "first-office";
    static final String SECOND_OFFICE = "second-office";
    static final String VERIFIER = "督查室";

    private final String path;

    private TwoVersions(String path) {
        this.path = path;
    }

    static TwoVersions of(RegisterFacts facts) {
        TwoVersions record =
                new TwoVersions("/api/v1/" + facts.register() + "/v-" + UUID.randomUUID());
        Response created =
                Http.request()
                        .header("If-None-Match", "*")
                        .contentType("application/json")
                        .body(said(facts.record(), null, null, FIRST_OFFICE))
                        .put(record.path);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        record.change(facts.changed(), LATE, SECOND_OFFICE);
        return record;
    }

    void change(Map<String, Object> content, String from, String office) {
        Response changed = RegisterRequests.change(path, "*", said(content, from, "年中更正", office));
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    }

    private static Map<String, Object> said(
            Map<String, Object> content, String from, String reason, String office) {
        return RegisterFacts.with(
                RegisterRequests.body(content, from, reason), "source", Map.of("system", office));
    }

    /** Verdict of the usual verifier on a version; null: on the content recorded last. */
    Response judge(String tag, @Nullable Object version, String verdict, String reason) {
        return judge(tag, version, Verdicts.body(VERIFIER, verdict, reason));
    }

    Response judge(String tag, @Nullable Object version, Map<String, Object> verdict) {
        return Http.request()
                .header("If-Match", tag)
                .contentType("application/json")
                .body(RegisterFacts.with(verdict, "version", version))
                .post(path + "/verdict");
    }

    String trust(String day) {
        return read("on=" + day).jsonPath().getString("trust");
    }

    Response read(String query) {
        return Http.get(path + "?" + query);
    }

    List<Object> history(String field) {
        return Http.get(path + "/history").jsonPath().getList("items." + field);
    }

    String path() {
        return path;
    }

    void close(String from) {
        RegisterRequests.close(path, "*", from).then().statusCode(201);
    }

    /** It counts in no figure any more. */
    void end() {
        if (!"CLOSED".equals(read("on=2001-01-01").jsonPath().getString("state"))) {
            close(null);
        }
    }
}
