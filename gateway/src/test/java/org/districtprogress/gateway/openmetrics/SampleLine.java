package org.districtprogress.gateway.openmetrics;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line of a sample. */
final class SampleLine {

    private static final String REAL = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?";
    private static final String NUMBER = REAL + "|[+-]?(?i:inf|infinity)|(?i:nan)";
    private static final String LABEL = "[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final String LABELS = "\\{((?:" + LABEL + "(?:," + LABEL + ")*)?)\\}";
    private static final Pattern SAMPLE =
            Pattern.compile(
                    "([a-zA-Z_:][a-zA-Z0-9_:]*)(?:%1$s)? (%2$s)(?: (%3$s))?(?: # %1$s (?:%2$s)(?: %3$s)?)?"
                            .formatted(LABELS, NUMBER, REAL));
    private static final Pattern PAIR = Pattern.compile("([^=,]+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    private SampleLine() {}

    /** The sample; an exemplar may stand behind it and is not kept. */
    static MetricSample read(String line) {
        Matcher parts = SAMPLE.matcher(line);
        if (!parts.matches()) {
            throw new OpenMetricsException("no sample: " + line);
        }
        String written = parts.group(3);
        return new MetricSample(
                parts.group(1),
                labels(parts.group(2), line),
                written.matches(REAL) ? new BigDecimal(written) : null,
                written,
                parts.group(4) == null ? null : new BigDecimal(parts.group(4)));
    }

    /** By name; one that is empty is as good as none. */
    private static Map<String, String> labels(String text, String line) {
        Map<String, String> labels = new LinkedHashMap<>();
        if (text == null) {
            return labels;
        }
        for (Matcher pair = PAIR.matcher(text); pair.find(); ) {
            String name = pair.group(1);
            if (name.startsWith("__")) {
                throw new OpenMetricsException("a label that is reserved: " + line);
            }
            if (labels.put(name, Escapes.read(pair.group(2))) != null) {
                throw new OpenMetricsException("a label twice: " + line);
            }
        }
        labels.values().removeIf(String::isEmpty);
        return labels;
    }
}
