package org.districtprogress.deploy.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/**
 * One register in the round of one month: what is new or says something else than a month before
 * goes as one file, each change naming what it changes as the export of the month before has it.
 */
final class RegisterRound {

    private static final String READER = "synthetic-audit";

    private final Writing writing;
    private final SyntheticRegister register;
    private final int month;

    RegisterRound(Writing writing, SyntheticRegister register, int month) {
        this.writing = writing;
        this.register = register;
        this.month = month;
    }

    /**
     * Reports it; answers how many rows there were. {@code before} is when the month before was
     * known.
     */
    int report(String before) {
        Map<String, ObjectNode> changed = changed(register, month);
        if (changed.isEmpty()) {
            return 0;
        }
        Map<String, ObjectNode> earlier = earlier(register, month);
        Map<String, String> expects =
                changed.keySet().stream().anyMatch(earlier::containsKey)
                        ? expects(before)
                        : Map.of();
        StringBuilder rows = new StringBuilder();
        changed.forEach(
                (id, record) ->
                        rows.append(row(id, record, earlier.containsKey(id), expects.get(id)))
                                .append('\n'));
        Department department = register.department();
        writing.rows(
                department.client(),
                register.service(),
                register.code(),
                "%s/%s/%s"
                        .formatted(
                                register.code(),
                                register.getClass().getSimpleName()
                                        + changed.keySet().iterator().next(),
                                Calendar2024.month(month)),
                rows.toString());
        return changed.size();
    }

    /** What a month's round says anew, by id. */
    static Map<String, ObjectNode> changed(SyntheticRegister register, int month) {
        Map<String, ObjectNode> changed = new java.util.LinkedHashMap<>(register.after(month));
        changed.entrySet().removeAll(earlier(register, month).entrySet());
        return changed;
    }

    private static Map<String, ObjectNode> earlier(SyntheticRegister register, int month) {
        return month == 1 ? Map.of() : register.after(month - 1);
    }

    private ObjectNode row(String id, ObjectNode record, boolean isKnown, String expects) {
        ObjectNode row = Json.object().put("id", id).put("event", "RECORD");
        row.set("record", record);
        row.set(
                "source",
                Json.object()
                        .put("system", register.department().client())
                        .put("record", id)
                        .put(
                                "title",
                                "【合成数据】%s月报 %s"
                                        .formatted(
                                                register.department().label(),
                                                Calendar2024.month(month))));
        if (isKnown) {
            row.put("reason", "%s月报".formatted(Calendar2024.month(month)));
            row.put("expects", expects);
        }
        return row;
    }

    private Map<String, String> expects(String before) {
        String exported =
                writing.read(
                                READER,
                                Writing.path(
                                        register.service(),
                                        "/%s?format=ndjson&knownAt=%s"
                                                .formatted(
                                                        register.code(), Writing.encoded(before))))
                        .body();
        Map<String, String> expects = new HashMap<>();
        exported.lines()
                .filter(line -> !line.isBlank())
                .forEach(
                        line -> {
                            JsonNode row = Json.read(line);
                            expects.put(row.get("id").asText(), row.get("expects").asText());
                        });
        return expects;
    }
}
