package org.districtprogress.gateway.openmetrics;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One sample.
 *
 * @param value exact as written; null for NaN and the infinities, which no BigDecimal is
 * @param written the value as it stands in the text
 * @param time null where none stands
 */
public record MetricSample(
        String name,
        Map<String, String> labels,
        BigDecimal value,
        String written,
        BigDecimal time) {

    boolean isOfSameMetric(MetricSample other) {
        return name.equals(other.name) && labels.equals(other.labels);
    }

    boolean isBefore(MetricSample other) {
        return time != null && other.time != null && time.compareTo(other.time) < 0;
    }
}
