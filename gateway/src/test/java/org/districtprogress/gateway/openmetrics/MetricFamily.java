package org.districtprogress.gateway.openmetrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a text says of one metric family. */
public final class MetricFamily {

    private static final Map<String, List<String>> SUFFIXES =
            Map.of(
                    "counter", List.of("_total", "_created"),
                    "gauge", List.of(""),
                    "gaugehistogram", List.of("_gcount", "_gsum", "_bucket"),
                    "histogram", List.of("_count", "_sum", "_bucket", "_created"),
                    "info", List.of("_info"),
                    "stateset", List.of(""),
                    "summary", List.of("", "_count", "_sum", "_created"),
                    "unknown", List.of(""));

    private static final Set<String> WITHOUT_UNIT = Set.of("info", "stateset");

    private final String name;
    private final List<MetricSample> samples = new ArrayList<>();
    private String type;
    private String unit;
    private String help;

    MetricFamily(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** {@code unknown} where none is said. */
    public String type() {
        return type == null ? "unknown" : type;
    }

    /** Empty where none is said. */
    public String unit() {
        return unit == null ? "" : unit;
    }

    /** Unescaped; empty where none is said. */
    public String help() {
        return help == null ? "" : help;
    }

    public List<MetricSample> samples() {
        return List.copyOf(samples);
    }

    /** Takes a line of TYPE, UNIT or HELP; the three come in this order, each at most once. */
    void describe(String keyword, String said) {
        if (!samples.isEmpty()) {
            throw new OpenMetricsException(keyword + " behind samples of " + name);
        }
        switch (keyword) {
            case "TYPE" -> {
                isFirst(type == null && unit == null && help == null, keyword);
                if (!SUFFIXES.containsKey(said)) {
                    throw new OpenMetricsException("no type: " + said);
                }
                type = said;
            }
            case "UNIT" -> {
                isFirst(unit == null && help == null, keyword);
                unit = said;
                checkUnit();
            }
            case "HELP" -> {
                isFirst(help == null, keyword);
                help = Escapes.read(said);
            }
            default -> throw new OpenMetricsException("no descriptor: " + keyword);
        }
    }

    private void isFirst(boolean is, String keyword) {
        if (!is) {
            throw new OpenMetricsException(keyword + " twice or out of order for " + name);
        }
    }

    private void checkUnit() {
        if (!unit.isEmpty() && !name.endsWith("_" + unit)) {
            throw new OpenMetricsException(name + " does not end in its unit " + unit);
        }
        if (!unit.isEmpty() && WITHOUT_UNIT.contains(type())) {
            throw new OpenMetricsException("a unit for the " + type() + " " + name);
        }
    }

    /** Whether samples of this name may stand in the family. */
    boolean has(String sample) {
        return names().contains(sample);
    }

    /** The names that its samples may have. */
    List<String> names() {
        return SUFFIXES.get(type()).stream().map(suffix -> name + suffix).toList();
    }

    /** Takes a sample; points of one set of labels stand together and their times rise. */
    void add(MetricSample sample) {
        if (!has(sample.name())) {
            throw new OpenMetricsException("no sample of a " + type() + ": " + sample);
        }
        if (!samples.isEmpty()) {
            MetricSample last = samples.get(samples.size() - 1);
            boolean isPointOfSame = last.isOfSameMetric(sample);
            if (isPointOfSame && !last.isBefore(sample)) {
                throw new OpenMetricsException("twice without a later time: " + sample);
            }
            if (!isPointOfSame && samples.stream().anyMatch(sample::isOfSameMetric)) {
                throw new OpenMetricsException("points torn apart, or twice: " + sample);
            }
        }
        samples.add(sample);
    }
}
