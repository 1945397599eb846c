package org.districtprogress.service.seed;

import java.util.List;
import org.districtprogress.core.Nullable;

/**
 * One row of the published figures; cells that may be empty are null then.
 *
 * @param line on which the row begins, 1-based
 */
record CsvRow(int line, List<String> cells) {

    static final List<String> HEADER =
            List.of(
                    "indicator",
                    "role",
                    "scope",
                    "period",
                    "value",
                    "unit",
                    "unit_zh",
                    "note",
                    "published_on",
                    "confidence",
                    "source_url",
                    "source_title");

    CsvRow {
        cells = List.copyOf(cells);
    }

    /** The cell under a heading, empty where nothing stands. */
    String cell(String heading) {
        return cells.get(HEADER.indexOf(heading));
    }

    /** The cell under a heading, null where nothing stands. */
    @Nullable
    String optional(String heading) {
        String cell = cell(heading);
        return cell.isBlank() ? null : cell;
    }
}
