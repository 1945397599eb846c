package org.districtprogress.industry;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.register.SocialCreditCode;
import org.districtprogress.testing.Http;

/** Records as tests write them through the API. */
public final class Recorded {

    private Recorded() {}

    /** Begins the ids of one test's records. */
    public static String prefix() {
        return "t-" + UUID.randomUUID() + "-";
    }

    /** A credit code that no other test uses. */
    public static String creditCode() {
        long digits = UUID.randomUUID().getMostSignificantBits() >>> 16;
        String body = String.format(Locale.ROOT, "9%016d", digits % 10_000_000_000_000_000L);
        return body + SocialCreditCode.checkCharacter(body);
    }

    public static void create(String register, String id, Map<String, Object> record) {
        create(register, id, record, null);
    }

    public static void create(
            String register, String id, Map<String, Object> record, @Nullable String from) {
        Response answer =
                Http.request()
                        .header("If-None-Match", "*")
                        .contentType("application/json")
                        .body(body(record, from, null))
                        .put("/api/v1/" + register + "/" + id);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }

    public static void change(
            String register, String id, int version, Map<String, Object> record, String from) {
        Response answer =
                Http.request()
                        .header("If-Match", "\"v" + version + "\"")
                        .contentType("application/json")
                        .body(body(record, from, "核对"))
                        .put("/api/v1/" + register + "/" + id);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private static Map<String, Object> body(
            Map<String, Object> record, @Nullable String from, @Nullable String reason) {
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
}
