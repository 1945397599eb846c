package org.districtprogress.deploy.benchmark;

import java.util.HashMap;
import java.util.Map;

/**
 * One request that records something, as it is sent, once or again.
 *
 * @param name its own: its key where it has one, and said in what it records, by which the database
 *     knows it again
 * @param path below {@code /api/v1}
 * @param headers those that make it safe to repeat
 */
record Write(
        String name,
        Fact fact,
        String method,
        String path,
        String type,
        Map<String, String> headers,
        String body) {

    private static final String KEY = "Idempotency-Key";
    private static final String JSON = "application/json";

    Write {
        headers = Map.copyOf(headers);
    }

    /** JSON under a key that is its name. */
    static Write keyed(String name, Fact fact, String method, String path, String body) {
        return new Write(name, fact, method, path, JSON, Map.of(KEY, name), body);
    }

    /** The same without the key. */
    Write withoutKey() {
        Map<String, String> others = new HashMap<>(headers);
        others.remove(KEY);
        return new Write(name, fact, method, path, type, others, body);
    }

    /** The same with one header more. */
    Write with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Write(name, fact, method, path, type, more, body);
    }

    /** The same with a body of that type. */
    Write typed(String mediaType) {
        return new Write(name, fact, method, path, mediaType, headers, body);
    }

    boolean hasKey() {
        return headers.containsKey(KEY);
    }
}
