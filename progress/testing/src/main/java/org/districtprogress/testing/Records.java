package org.districtprogress.testing;

import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.districtprogress.core.Nullable;

/** Records as a test writes them: every write must succeed, and all are closed in the end. */
public final class Records {

    private final String register;
    private final List<String> created = new ArrayList<>();

    public Records(String register) {
        this.register = register;
    }

    /** Creates a record under an id of its own. */
    public String create(Map<String, Object> record) {
        String id = "t-" + UUID.randomUUID();
        create(id, record);
        return id;
    }

    public void create(String id, Map<String, Object> record) {
        write("If-None-Match", body(record, null, null)).put(path(id)).then().statusCode(201);
        created.add(id);
    }

    public void change(String id, Map<String, Object> record, String from, String reason) {
        write("If-Match", body(record, from, reason)).put(path(id)).then().statusCode(200);
    }

    /** Closes a record from a day on; null: it should never have counted. */
    public void close(String id, String from) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("source", Map.of("system", "suite"));
        body.put("reason", "误登");
        if (from != null) {
            body.put("closedFrom", from);
        }
        write("If-Match", body).post(path(id) + "/closure").then().statusCode(201);
    }

    /** A second party's verdict with a reason, on the content that was recorded last. */
    public void judge(String id, String verdict) {
        judge(id, verdict, null);
    }

    /** A second party's verdict with a reason, on a version. */
    public void judge(String id, String verdict, @Nullable Integer version) {
        Map<String, Object> body =
                RegisterFacts.with(
                        Map.of("verdict", verdict, "verifier", "督查室", "reason", "现场核查"),
                        "version",
                        version);
        write("If-Match", body).post(path(id) + "/verdict").then().statusCode(201);
    }

    /** The same verdict on everything that was created. */
    public void judgeAll(String verdict) {
        created.forEach(id -> judge(id, verdict));
    }

    /** What was created counts in no figure any more. */
    public void closeAll() {
        for (String id : created) {
            if (!"CLOSED".equals(Http.get(path(id) + "?on=2001-01-01").jsonPath().get("state"))) {
                close(id, null);
            }
        }
        created.clear();
    }

    public String path(String id) {
        return "/api/v1/" + register + "/" + id;
    }

    private static Map<String, Object> body(
            Map<String, Object> record, String from, String reason) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("record", record);
        body.put("source", Map.of("system", "suite"));
        if (from != null) {
            body.put("effectiveFrom", from);
        }
        if (reason != null) {
            body.put("reason", reason);
        }
        return body;
    }

    private static RequestSpecification write(String precondition, Map<String, Object> body) {
        return Http.request().header(precondition, "*").contentType("application/json").body(body);
    }
}
