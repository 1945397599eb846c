package org.districtprogress.service.table;

/**
 * How much of a file is read before it is refused.
 *
 * @param rowLength of one row, in bytes of a line of JSON and in characters of other rows
 * @param cellLength of one cell or text, in characters
 * @param columns of one file
 * @param inflated bytes of all that is read of a workbook
 * @param sheetRows rows of one sheet, its headings included; what follows stands on further sheets
 * @param inflation how many times larger than its compressed form a part of a workbook may be
 */
public record Bounds(
        int rowLength, int cellLength, int columns, int sheetRows, long inflated, int inflation) {

    /** Rows of 1 MiB, cells as long as a spreadsheet's, workbooks of 2 GiB. */
    public static final Bounds STANDARD =
            new Bounds(1 << 20, 32_767, 2_000, 1_048_576, 2L << 30, 200);
}
