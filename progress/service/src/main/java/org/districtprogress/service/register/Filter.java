package org.districtprogress.service.register;

import java.time.LocalDate;
import org.districtprogress.core.Nullable;
import org.districtprogress.problem.Ask;

/**
 * One filter of a list, as it was asked.
 *
 * @param name of the query parameter
 * @param value as it was asked; null where it was not
 * @param condition over the columns of the register's table, with the value as {@code :name}
 * @param parameter the value, typed
 */
public record Filter(
        String name, @Nullable String value, String condition, @Nullable Object parameter) {

    /** A column that equals a text. */
    public static Filter equal(String name, String column, @Nullable String value) {
        return new Filter(name, value, column + " = :" + name, value);
    }

    /** A column of a closed list. */
    public static <E extends Enum<E>> Filter choice(
            String name, String column, Class<E> type, @Nullable String value) {
        if (value != null) {
            Ask.choice("?" + name, type, value);
        }
        return equal(name, column, value);
    }

    /** An array column that has one of several values of a closed list, separated by commas. */
    public static <E extends Enum<E>> Filter anyOf(
            String name, String column, Class<E> type, @Nullable String value) {
        String[] values = value == null ? null : value.split(",", -1);
        if (values != null) {
            for (String each : values) {
                Ask.choice("?" + name, type, each);
            }
        }
        return new Filter(name, value, column + " && cast(:" + name + " as text[])", values);
    }

    /** A day column from a day on. */
    public static Filter from(String name, String column, @Nullable String value) {
        return day(name, column + " >= :" + name, value);
    }

    /** A day column up to a day. */
    public static Filter to(String name, String column, @Nullable String value) {
        return day(name, column + " <= :" + name, value);
    }

    private static Filter day(String name, String condition, @Nullable String value) {
        LocalDate day = value == null ? null : Ask.day(name, value);
        return new Filter(name, value, condition, day);
    }
}
