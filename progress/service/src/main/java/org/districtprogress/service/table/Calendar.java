package org.districtprogress.service.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.districtprogress.core.Nullable;

/**
 * Days and months as people write them, the year first: 2024-03-31, 2024/3/31, 2024.3.31,
 * 2024年3月31日. What starts with a day or a month is not guessed.
 */
final class Calendar {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2199;
    private static final int YEAR_DIGITS = 4;

    private Calendar() {}

    /** Year, month and day, or year and month; null for anything else. */
    @Nullable
    static int[] parts(String text, int count) {
        int[] parts = new int[count];
        int at = 0;
        char separator = 0;
        for (int part = 0; part < count; part++) {
            int from = at;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
            boolean isYear = part == 0;
            if (isYear ? at - from != YEAR_DIGITS : at == from || at - from > 2) {
                return null;
            }
            parts[part] = Integer.parseInt(text.substring(from, at));
            char behind = at < text.length() ? text.charAt(at) : 0;
            if (isYear) {
                separator = behind;
            }
            char wanted = separator == '年' ? "年月日".charAt(part) : part == count - 1 ? 0 : separator;
            if (behind != wanted || (isYear && "-/.年".indexOf(separator) < 0)) {
                return null;
            }
            at += behind == 0 ? 0 : 1;
        }
        return at == text.length() ? parts : null;
    }

    /** The day; null where there is none such within 1900 and 2199. */
    @Nullable
    static LocalDate day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException notOnTheCalendar) {
            return null;
        }
    }
}
