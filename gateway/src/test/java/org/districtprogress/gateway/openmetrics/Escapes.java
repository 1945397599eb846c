package org.districtprogress.gateway.openmetrics;

/** What stands escaped in a help text or the value of a label. */
final class Escapes {

    private Escapes() {}

    /** As in the grammar: a backslash keeps its neighbour, and makes a line feed with an n. */
    static String read(String escaped) {
        StringBuilder read = new StringBuilder();
        for (int at = 0; at < escaped.length(); at++) {
            char sign = escaped.charAt(at);
            if (sign == '"') {
                throw new OpenMetricsException("a bare quotation mark: " + escaped);
            }
            if (sign != '\\') {
                read.append(sign);
                continue;
            }
            at++;
            if (at == escaped.length()) {
                throw new OpenMetricsException("a backslash at the end: " + escaped);
            }
            char kept = escaped.charAt(at);
            switch (kept) {
                case 'n' -> read.append('\n');
                case '"', '\\' -> read.append(kept);
                default -> read.append(sign).append(kept);
            }
        }
        return read.toString();
    }
}
