package org.districtprogress.service.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.districtprogress.core.Nullable;

/**
 * What a person sees in a cell of a workbook. A number is stored as binary digits: of its decimals
 * the first 15 significant ones count, which is what a spreadsheet keeps and shows, so that
 * 25.100000000000001 is 25.1. A whole part of more digits is refused, for its end is not known.
 */
final class SheetCell {

    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LARGEST_EXPONENT = 400;
    private static final int LONGEST_NUMBER = 100;

    /** 1900-02-29 has a number, 60, but was no day; those behind it count from a day earlier. */
    private static final int NO_DAY = 60;

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);

    private SheetCell() {}

    static Cell formula() {
        return Cell.fault(
                "formula-not-allowed",
                "A formula stands here, and its value may be out of date. Paste it as a value.",
                "a formula");
    }

    static Cell text(String text, CellFormat format) {
        return Cell.of(format.isVerbatim() ? Cell.Kind.VERBATIM : Cell.Kind.TEXT, text);
    }

    static Cell error(String text) {
        return Cell.fault("cell-error", "The cell shows an error of the spreadsheet.", text);
    }

    static Cell number(String stored, CellFormat format, boolean isFrom1904) {
        BigDecimal value = decimal(stored);
        if (value == null) {
            return Cell.fault("number-malformed", "The cell holds no readable number.", stored);
        }
        return switch (format.shows()) {
            case NUMBER -> plain(value, stored, format.zeros());
            case PERCENT ->
                    Cell.fault(
                            "number-percent",
                            "The cell is shown in per cent. Give it a number's format and write"
                                    + " 25.1 for 25.1 %.",
                            stored);
            case TIME ->
                    Cell.fault("date-malformed", "A time of day stands here, without day.", stored);
            case DAY, MONTH -> day(value, stored, format.shows(), isFrom1904);
        };
    }

    @Nullable
    private static BigDecimal decimal(String stored) {
        try {
            BigDecimal value = stored.length() > LONGEST_NUMBER ? null : new BigDecimal(stored);
            return value == null || Math.abs((long) value.scale()) > LARGEST_EXPONENT
                    ? null
                    : value;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private static Cell plain(BigDecimal value, String stored, int zeros) {
        BigDecimal shown = value.round(SHOWN);
        boolean isWholePartKnown =
                value.precision() - value.scale() <= SHOWN.getPrecision()
                        || shown.compareTo(value) == 0;
        if (!isWholePartKnown) {
            return Cell.fault(
                    "number-imprecise",
                    "A spreadsheet keeps 15 digits of a number, and this one has more. Format the"
                            + " cell as text and type it again.",
                    stored);
        }
        String plain = shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
        boolean isPadded =
                plain.length() < zeros && plain.indexOf('.') < 0 && !plain.startsWith("-");
        return isPadded
                ? Cell.of(Cell.Kind.PADDED, "0".repeat(zeros - plain.length()) + plain)
                : Cell.of(Cell.Kind.NUMBER, plain);
    }

    private static Cell day(
            BigDecimal value, String stored, CellFormat.Shows shows, boolean isFrom1904) {
        BigDecimal rounded = value.round(SHOWN);
        boolean isWithinCalendar =
                rounded.signum() >= 0 && rounded.compareTo(BigDecimal.valueOf(200_000)) < 0;
        if (!isWithinCalendar || rounded.stripTrailingZeros().scale() > 0) {
            return Cell.fault(
                    "date-malformed",
                    "Expected a day on the calendar within 1900 and 2199, without a time of day.",
                    stored);
        }
        int serial = rounded.intValueExact();
        LocalDate day =
                isFrom1904
                        ? FROM_1904.plusDays(serial)
                        : BEFORE_1900.plusDays(serial > NO_DAY ? serial - 1L : serial);
        boolean isDay = isFrom1904 || (serial != NO_DAY && serial != 0);
        return isDay && day.getYear() <= Calendar.LAST_YEAR
                ? dated(day, shows)
                : Cell.fault("date-malformed", "This is no day within 1900 and 2199.", stored);
    }

    private static Cell dated(LocalDate day, CellFormat.Shows shows) {
        boolean isMonth = shows == CellFormat.Shows.MONTH && day.getDayOfMonth() == 1;
        return isMonth
                ? Cell.of(Cell.Kind.MONTH, day.toString().substring(0, 7))
                : Cell.of(Cell.Kind.DAY, day.toString());
    }

    /** A day written as text by a program (ISO 8601). */
    static Cell isoDay(String stored) {
        String text = stored.endsWith("T00:00:00") ? stored.substring(0, 10) : stored;
        int[] parts = Calendar.parts(text, 3);
        LocalDate day = parts == null ? null : Calendar.day(parts[0], parts[1], parts[2]);
        return day == null
                ? Cell.fault("date-malformed", "This is no day within 1900 and 2199.", stored)
                : Cell.of(Cell.Kind.DAY, day.toString());
    }
}
