package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@link RegisterContract} asks of a register, right or wrong, and how it compares answers.
 */
final class RegisterRequests {

    private RegisterRequests() {}

    static Map<String, Object> body(
            Map<String, Object> record, String effectiveFrom, String reason) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("record", record);
        body.put("source", Map.of("system", "suite"));
        if (effectiveFrom != null) {
            body.put("effectiveFrom", effectiveFrom);
        }
        if (reason != null) {
            body.put("reason", reason);
        }
        return body;
    }

    static Response change(String path, String version, Map<String, Object> body) {
        return Http.request()
                .header("If-Match", version)
                .contentType("application/json")
                .body(body)
                .put(path);
    }

    static Response close(String path, String version, String from) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("source", Map.of("system", "suite"));
        body.put("reason", "登记重复");
        if (from != null) {
            body.put("closedFrom", from);
        }
        return Http.request()
                .header("If-Match", version)
                .contentType("application/json")
                .body(body)
                .post(path + "/closure");
    }

    static Response judge(String path, String version, String verdict, String reason) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("verdict", verdict);
        body.put("verifier", "督查室");
        body.put("reason", reason);
        return Http.request()
                .header("If-Match", version)
                .contentType("application/json")
                .body(body)
                .post(path + "/verdict");
    }

    static List<String> walk(String list) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            Response page = Http.get(list + (cursor == null ? "" : "&cursor=" + cursor));
            assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
            ids.addAll(page.jsonPath().getList("items.id", String.class));
            cursor = page.jsonPath().getString("next");
        } while (cursor != null);
        return ids;
    }

    /** Numbers by value and absent fields left out, whatever the side that wrote them. */
    static Object same(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new TreeMap<>();
            map.forEach(
                    (key, each) -> {
                        if (each != null) {
                            plain.put(key.toString(), same(each));
                        }
                    });
            return plain;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RegisterRequests::same).toList();
        }
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : value;
    }
}
