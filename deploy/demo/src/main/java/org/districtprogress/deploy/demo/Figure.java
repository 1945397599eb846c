package org.districtprogress.deploy.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure that is reported as such.
 *
 * @param round the month in whose round it comes, which is later than its period where it is late
 * @param parts numerator and denominator of a rate; empty where it has none
 */
record Figure(
        Department department,
        String indicator,
        String period,
        int round,
        BigDecimal value,
        List<BigDecimal> parts) {

    Figure {
        parts = List.copyOf(parts);
    }

    static Figure of(
            Department department, String indicator, String period, int round, String value) {
        return new Figure(department, indicator, period, round, new BigDecimal(value), List.of());
    }

    /** A later correction of it. */
    record Revision(Figure of, int round, String value, String reason) {}

    /** Names it in keys and in its own source. */
    String key() {
        return indicator + "/" + period;
    }

    ObjectNode body() {
        ObjectNode body = Json.object().put("period", period).put("value", value);
        if (!parts.isEmpty()) {
            body.put("numerator", parts.get(0)).put("denominator", parts.get(1));
        }
        body.set(
                "source",
                Json.object()
                        .put("system", department.client())
                        .put("record", key())
                        .put("title", "【合成数据】%s %s".formatted(department.label(), period)));
        return body;
    }

    ObjectNode body(Revision revision) {
        ObjectNode body =
                body().put("value", new BigDecimal(revision.value()))
                        .put("reason", revision.reason());
        if (!parts.isEmpty()) {
            body.put("numerator", new BigDecimal(revision.value()).movePointRight(2));
        }
        return body;
    }
}
