package org.districtprogress.service.exports;

import java.util.Arrays;
import java.util.List;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.Nearest;
import org.districtprogress.service.table.Format;

/** What a list can be written as: every format that can be imported, and one for statisticians. */
public enum FileFormat {
    NDJSON("ndjson", "ndjson", Format.NDJSON, Format.NDJSON.mediaType()),
    CSV("csv", "csv", Format.CSV, Format.CSV.mediaType() + "; charset=UTF-8; header=present"),
    XLSX("xlsx", "xlsx", Format.XLSX, Format.XLSX.mediaType()),
    /** Observations only. */
    SDMX_CSV("sdmx-csv", "csv", null, "application/vnd.sdmx.data+csv; version=2.0.0");

    private final String asked;
    private final String ending;
    private final @Nullable Format rows;
    private final String mediaType;

    FileFormat(String asked, String ending, @Nullable Format rows, String mediaType) {
        this.asked = asked;
        this.ending = ending;
        this.rows = rows;
        this.mediaType = mediaType;
    }

    static FileFormat of(String asked, boolean isOfFigures) {
        List<FileFormat> known =
                Arrays.stream(values()).filter(each -> isOfFigures || each != SDMX_CSV).toList();
        return known.stream()
                .filter(each -> each.asked.equals(asked))
                .findFirst()
                .orElseThrow(
                        () ->
                                ProgressException.invalid(
                                        "?format",
                                        "format-unknown",
                                        Nearest.sentence(
                                                asked,
                                                known.stream().map(each -> each.asked).toList()),
                                        asked));
    }

    String ending() {
        return ending;
    }

    /** As the format of rows; null where it is none. */
    @Nullable
    Format rows() {
        return rows;
    }

    String mediaType() {
        return mediaType;
    }
}
