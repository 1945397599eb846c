package org.districtprogress.gateway.metrics;

import java.math.BigDecimal;
import org.districtprogress.core.Nullable;

/**
 * Text of OpenMetrics 1.0: families of gauges, each with its samples. A value that is not known
 * makes no sample.
 */
final class Exposition {

    private final StringBuilder text = new StringBuilder();

    /** One family; its samples follow. */
    Family family(String name, String help) {
        return new Family("district_progress_" + name, help);
    }

    /** All that was said, and the sign that it is all. */
    String text() {
        return text + "# EOF\n";
    }

    /** The samples of one name. */
    final class Family {

        private final String name;

        private Family(String name, String help) {
            this.name = name;
            text.append("# TYPE ").append(name).append(" gauge\n");
            if (name.endsWith("_ratio") || name.endsWith("_seconds")) {
                String unit = name.substring(name.lastIndexOf('_') + 1);
                text.append("# UNIT ").append(name).append(' ').append(unit).append('\n');
            }
            text.append("# HELP ").append(name).append(' ').append(escaped(help)).append('\n');
        }

        /** A sample, unless there is no value; labels are names and values in turn. */
        Family sample(@Nullable BigDecimal value, String... labels) {
            if (value != null) {
                text.append(name);
                for (int i = 0; i < labels.length; i += 2) {
                    text.append(i == 0 ? '{' : ',')
                            .append(labels[i])
                            .append("=\"")
                            .append(escaped(labels[i + 1]))
                            .append('"');
                }
                text.append(labels.length > 0 ? "} " : " ")
                        .append(value.toPlainString())
                        .append('\n');
            }
            return this;
        }

        Family sample(long value, String... labels) {
            return sample(BigDecimal.valueOf(value), labels);
        }
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("\n", "\\n").replace("\"", "\\\"");
    }
}
