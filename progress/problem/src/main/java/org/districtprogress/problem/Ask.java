package org.districtprogress.problem;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Trust;

/**
 * What a caller asks in query parameters, read strictly: one spelling per value, anything else is
 * refused as INVALID with the pointer {@code ?name} and what is allowed.
 */
public final class Ask {

    /** How many items a list answers when {@code limit} is absent. */
    public static final int USUAL_LIMIT = 50;

    /** How many items a list answers at most. */
    public static final int HIGHEST_LIMIT = 1000;

    /** What {@code trust} may be, the one in force where it is absent first. */
    public static final List<String> TRUSTS = List.of("claimed", "verified");

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern MOMENT =
            Pattern.compile(
                    "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern LIMIT = Pattern.compile("[1-9]\\d{0,3}");

    private Ask() {}

    /** A day as {@code 2024-03-31}, within 2000-01-01…2100-12-31. */
    public static LocalDate day(String name, String value) {
        if (!DAY.matcher(value).matches()) {
            throw malformedDay(name, value);
        }
        LocalDate day;
        try {
            day = LocalDate.parse(value);
        } catch (DateTimeException notOnTheCalendar) {
            throw malformedDay(name, value);
        }
        return within(name, value, day, day);
    }

    /** A month as {@code 2024-03}, within 2000-01…2100-12. */
    public static YearMonth month(String name, String value) {
        if (!MONTH.matcher(value).matches()) {
            throw malformedMonth(name, value);
        }
        YearMonth month;
        try {
            month = YearMonth.parse(value);
        } catch (DateTimeException notOnTheCalendar) {
            throw malformedMonth(name, value);
        }
        return within(name, value, month.atDay(1), month);
    }

    /**
     * A moment as {@code 2024-05-01T00:00:00Z} or with an offset; whether it may lie in the future
     * is for the one who asks.
     */
    public static Instant moment(String name, String value) {
        if (!MOMENT.matcher(value).matches()) {
            throw malformedMoment(name, value);
        }
        OffsetDateTime moment;
        try {
            moment = OffsetDateTime.parse(value, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException notOnTheCalendar) {
            throw malformedMoment(name, value);
        }
        return within(name, value, moment.toLocalDate(), moment.toInstant());
    }

    /** How many items at most: 1…1000, 50 where absent. */
    public static int limit(@Nullable String value) {
        if (value == null) {
            return USUAL_LIMIT;
        }
        int limit = LIMIT.matcher(value).matches() ? Integer.parseInt(value) : 0;
        if (limit < 1 || limit > HIGHEST_LIMIT) {
            throw ProgressException.invalid(
                    "?limit",
                    "limit-out-of-range",
                    "'limit' must be a whole number from 1 to " + HIGHEST_LIMIT + ".",
                    value);
        }
        return limit;
    }

    /** {@code true} or {@code false}; false where absent. */
    public static boolean flag(String name, @Nullable String value) {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw ProgressException.invalid(
                "?" + name, "flag-malformed", "'" + name + "' must be true or false.", value);
    }

    /** One of a closed list, spelt as its constant; {@code pointer} says where it stands. */
    public static <E extends Enum<E>> E choice(String pointer, Class<E> type, String value) {
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        List<String> allowed = Arrays.stream(constants).map(Enum::name).toList();
        throw ProgressException.invalid(
                pointer,
                "choice-unknown",
                "The value is none of the allowed ones. " + Nearest.sentence(value, allowed),
                value);
    }

    /**
     * The lowest trust that counts, asked as {@code claimed} or {@code verified}; CLAIMED where
     * absent. What was rejected counts nowhere and cannot be asked for.
     */
    public static Trust trust(@Nullable String value) {
        if (value == null) {
            return Trust.CLAIMED;
        }
        return switch (value) {
            case "claimed" -> Trust.CLAIMED;
            case "verified" -> Trust.VERIFIED;
            default ->
                    throw ProgressException.invalid(
                            "?trust",
                            "choice-unknown",
                            "The value is none of the allowed ones. "
                                    + Nearest.sentence(value, TRUSTS),
                            value);
        };
    }

    /** The opaque cursor for a position in a list. */
    public static String cursor(String position) {
        return Cursor.of(position);
    }

    /**
     * The position that a cursor stands for.
     *
     * @throws ProgressException INVALID, {@code cursor-malformed}, when we did not write the cursor
     */
    public static String position(String cursor) {
        return Cursor.position(cursor);
    }

    private static <T> T within(String name, String value, LocalDate day, T answer) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw ProgressException.invalid(
                    "?" + name,
                    "date-out-of-range",
                    "'" + name + "' must lie within " + EARLIEST + " and " + LATEST + ".",
                    value);
        }
        return answer;
    }

    private static ProgressException malformedDay(String name, String value) {
        return ProgressException.invalid(
                "?" + name,
                "date-malformed",
                "'" + name + "' must be a day on the calendar, such as 2024-03-31.",
                value);
    }

    private static ProgressException malformedMonth(String name, String value) {
        return ProgressException.invalid(
                "?" + name,
                "month-malformed",
                "'" + name + "' must be a month, such as 2024-03.",
                value);
    }

    private static ProgressException malformedMoment(String name, String value) {
        return ProgressException.invalid(
                "?" + name,
                "moment-malformed",
                "'"
                        + name
                        + "' must be a moment with Z or an offset, such as 2024-05-01T00:00:00Z;"
                        + " a + in a query is written %2B.",
                value);
    }
}
