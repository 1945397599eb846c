package org.districtprogress.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.districtprogress.core.error.ProgressException;

/**
 * The stretch of time a figure is about: a year ({@code 2024}), a half ({@code 2024-H1}), a quarter
 * ({@code 2024-Q1}), a month ({@code 2024-03}) or a day ({@code 2024-03-15}). Years run from 1990
 * to 2100. A cumulative figure is year-to-date whatever the length of its period.
 *
 * @param kind its length
 * @param start its first day
 */
public record ReferencePeriod(PeriodKind kind, LocalDate start)
        implements Comparable<ReferencePeriod> {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(\\d{2})(?:-(\\d{2}))?))?");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    public ReferencePeriod {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(start, "start");
        boolean isFirstDay =
                switch (kind) {
                    case YEAR -> start.getDayOfYear() == 1;
                    case HALF -> start.getDayOfMonth() == 1 && start.getMonthValue() % 6 == 1;
                    case QUARTER -> start.getDayOfMonth() == 1 && start.getMonthValue() % 3 == 1;
                    case MONTH -> start.getDayOfMonth() == 1;
                    case DAY -> true;
                };
        if (!isFirstDay) {
            throw new IllegalArgumentException(start + " does not begin a " + kind);
        }
    }

    /**
     * Reads a period code.
     *
     * @param pointer where the code stands in the input, for the error
     * @throws ProgressException INVALID, {@code period-malformed}, when it is none of the five
     *     forms, no day of the calendar, or outside 1990–2100
     */
    public static ReferencePeriod parse(String pointer, String code) {
        Matcher form = FORM.matcher(code);
        if (form.matches()) {
            int year = Integer.parseInt(form.group(1));
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                try {
                    return of(year, form);
                } catch (DateTimeException noSuchDay) {
                    throw malformed(pointer, code);
                }
            }
        }
        throw malformed(pointer, code);
    }

    private static ReferencePeriod of(int year, Matcher form) {
        if (form.group(2) != null) {
            int firstMonth = 6 * Integer.parseInt(form.group(2)) - 5;
            return new ReferencePeriod(PeriodKind.HALF, LocalDate.of(year, firstMonth, 1));
        }
        if (form.group(3) != null) {
            int firstMonth = 3 * Integer.parseInt(form.group(3)) - 2;
            return new ReferencePeriod(PeriodKind.QUARTER, LocalDate.of(year, firstMonth, 1));
        }
        if (form.group(4) == null) {
            return new ReferencePeriod(PeriodKind.YEAR, LocalDate.of(year, 1, 1));
        }
        int month = Integer.parseInt(form.group(4));
        if (form.group(5) == null) {
            return new ReferencePeriod(PeriodKind.MONTH, LocalDate.of(year, month, 1));
        }
        int day = Integer.parseInt(form.group(5));
        return new ReferencePeriod(PeriodKind.DAY, LocalDate.of(year, month, day));
    }

    private static ProgressException malformed(String pointer, String code) {
        return ProgressException.invalid(
                pointer,
                "period-malformed",
                "A period is 2024, 2024-H1, 2024-Q1, 2024-03 or 2024-03-15, from 1990 to 2100.",
                code);
    }

    /** Its last day. */
    public LocalDate end() {
        return switch (kind) {
            case YEAR -> start.plusYears(1).minusDays(1);
            case HALF -> start.plusMonths(6).minusDays(1);
            case QUARTER -> start.plusMonths(3).minusDays(1);
            case MONTH -> start.plusMonths(1).minusDays(1);
            case DAY -> start;
        };
    }

    /** Its code, the form that {@link #parse} reads. */
    public String code() {
        String year = Integer.toString(start.getYear());
        return switch (kind) {
            case YEAR -> year;
            case HALF -> year + "-H" + (start.getMonthValue() / 6 + 1);
            case QUARTER -> year + "-Q" + (start.getMonthValue() / 3 + 1);
            case MONTH -> start.toString().substring(0, 7);
            case DAY -> start.toString();
        };
    }

    /** By last day, then by length, the longest last. */
    @Override
    public int compareTo(ReferencePeriod other) {
        int byEnd = end().compareTo(other.end());
        return byEnd != 0 ? byEnd : other.kind.compareTo(kind);
    }

    @Override
    public String toString() {
        return code();
    }
}
