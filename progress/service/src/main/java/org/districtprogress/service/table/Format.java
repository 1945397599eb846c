package org.districtprogress.service.table;

/** How a file of rows is written. */
public enum Format {
    /** One JSON object a line. */
    NDJSON("application/x-ndjson", "ndjson"),
    /** RFC 4180, with a heading; comma, semicolon or tab. */
    CSV("text/csv", "csv"),
    /** A workbook; its first sheet of rows counts. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String ending;

    Format(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** Its media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** What the names of such files end with, without the dot. */
    public String ending() {
        return ending;
    }
}
