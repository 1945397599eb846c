package org.districtprogress.deploy.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One report as it is sent, once or again: its body and the headers that make it safe to repeat.
 */
record Write(String name, Map<String, String> headers, String body) {

    Write {
        headers = Map.copyOf(headers);
    }

    /** The first figure of a source of that name, with a key. */
    static Write report(String name) {
        return new Write(name, Map.of("Idempotency-Key", name), figure(name, "", 4100));
    }

    /** The same without a key, known again by the source's own key of its record. */
    static Write recorded(String name) {
        return new Write(name, Map.of(), figure(name, ",\"record\":\"row-1\"", 4100));
    }

    /** A correction of what was answered to the first report of that source. */
    static Write correction(String source, Answer first) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Idempotency-Key", source + "-corrected");
        headers.put("If-Match", first.etag());
        String body = figure(source, "", 4200);
        return new Write(
                source + "-corrected",
                headers,
                body.substring(0, body.length() - 1) + ",\"reason\":\"typed wrongly\"}");
    }

    boolean hasKey() {
        return headers.containsKey("Idempotency-Key");
    }

    private static String figure(String source, String more, int value) {
        return "{\"period\":\"2024-06\",\"value\":"
                + value
                + ",\"note\":\"benchmark\",\"source\":{\"system\":\""
                + source
                + "\""
                + more
                + ",\"title\":\"monthly report\"}}";
    }
}
