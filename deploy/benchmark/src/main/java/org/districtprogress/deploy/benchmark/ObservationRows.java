package org.districtprogress.deploy.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Synthetic figures of sub-areas by day, from as many source systems as it takes: row n is always
 * the same.
 */
record ObservationRows(List<String> indicators, int rows) {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 366;

    String indicator(int row) {
        return indicators.get(row % indicators.size());
    }

    String period(int row) {
        return FIRST.plusDays(row / indicators.size() % DAYS).toString();
    }

    String system(int row) {
        return "station-" + row / indicators.size() / DAYS;
    }

    String value(int row) {
        return row % 9973 + "." + (row % 89 + 10);
    }

    /** As an office's system would write it. */
    String json(int row) {
        return "{\"indicator\":\""
                + indicator(row)
                + "\",\"area\":\"SUB_AREA\",\"period\":\""
                + period(row)
                + "\",\"value\":"
                + value(row)
                + ",\"source\":{\"system\":\""
                + system(row)
                + "\",\"record\":\"r-"
                + row
                + "\",\"confidence\":\"MEDIUM\"}}";
    }

    String csv(int row) {
        return String.join(
                ",",
                indicator(row),
                "SUB_AREA",
                period(row),
                value(row),
                system(row),
                "r-" + row,
                "MEDIUM");
    }

    void writeJson(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int row = 0; row < rows; row++) {
                out.write(json(row));
                out.write('\n');
            }
        }
    }

    void writeCsv(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "indicator,area,period,value,source.system,source.record,source.confidence\n");
            for (int row = 0; row < rows; row++) {
                out.write(csv(row));
                out.write('\n');
            }
        }
    }
}
