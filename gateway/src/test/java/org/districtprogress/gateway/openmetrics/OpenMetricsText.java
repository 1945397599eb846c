package org.districtprogress.gateway.openmetrics;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads OpenMetrics 1.0 by its grammar, and refuses what breaks it: descriptors out of order, a
 * family that is told twice, a name that does not end in its unit, a sample told twice. What the
 * text only should do is asked for too.
 *
 * @see <a
 *     href="https://github.com/prometheus/OpenMetrics/blob/v1.0.0/specification/OpenMetrics.md">OpenMetrics
 *     1.0</a>
 */
public final class OpenMetricsText {

    private static final String END = "# EOF";
    private static final Pattern DESCRIPTOR =
            Pattern.compile("# (TYPE|UNIT|HELP) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.*)");
    private static final Pattern UNIT = Pattern.compile("[a-zA-Z0-9_:]*");

    private final Map<String, MetricFamily> families = new LinkedHashMap<>();
    private final Map<String, String> familyOfSamples = new HashMap<>();
    private MetricFamily current;

    private OpenMetricsText() {}

    /**
     * The families of a text by their names, in its order.
     *
     * @throws OpenMetricsException it is no such text
     */
    public static Map<String, MetricFamily> read(byte[] bytes) {
        String text = decoded(bytes);
        List<String> lines = Arrays.asList(text.split("\n", -1));
        if (!text.endsWith("\n" + END + "\n") && !text.equals(END + "\n")) {
            throw new OpenMetricsException("it does not end with " + END);
        }
        OpenMetricsText reader = new OpenMetricsText();
        lines.subList(0, lines.size() - 2).forEach(reader::line);
        reader.families.values().forEach(reader::claimNames);
        return reader.families;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException wrong) {
            throw new OpenMetricsException("it is no UTF-8: " + wrong.getMessage());
        }
    }

    private void line(String line) {
        if (line.startsWith("#")) {
            descriptor(line);
        } else {
            sample(SampleLine.read(line));
        }
    }

    private void descriptor(String line) {
        Matcher parts = DESCRIPTOR.matcher(line);
        if (!parts.matches()) {
            throw new OpenMetricsException("no descriptor: " + line);
        }
        if (parts.group(1).equals("UNIT") && !UNIT.matcher(parts.group(3)).matches()) {
            throw new OpenMetricsException("no unit: " + line);
        }
        family(parts.group(2)).describe(parts.group(1), parts.group(3));
    }

    private void sample(MetricSample sample) {
        boolean isOfCurrent = current != null && current.has(sample.name());
        (isOfCurrent ? current : family(sample.name())).add(sample);
    }

    /** The family of a line: the one before, or one that was not told yet. */
    private MetricFamily family(String name) {
        if (current == null || !current.name().equals(name)) {
            current = new MetricFamily(name);
            if (families.put(name, current) != null) {
                throw new OpenMetricsException("told twice, or torn apart: " + name);
            }
        }
        return current;
    }

    /** No sample can be taken for one of another family. */
    private void claimNames(MetricFamily family) {
        for (String name : family.names()) {
            String other = familyOfSamples.put(name, family.name());
            if (other != null) {
                throw new OpenMetricsException(name + " is of " + other + " or " + family.name());
            }
        }
    }
}
