package org.districtprogress.service.register;

import java.time.LocalDate;
import java.util.stream.Stream;
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

    /**
     * Days of which a record has several: at least one of them lies between two days, or on one
     * side of one. The two filters of a range; the second is part of the first where both are
     * asked.
     *
     * @param days a selection of the days of the row, of one column
     * @param from name and value of the lower bound
     * @param to name and value of the upper bound
     */
    public static Filter[] within(String days, Bound from, Bound to) {
        String one = "exists (select from (" + days + ") each (day) where each.day ";
        boolean areBoth = from.value() != null && to.value() != null;
        return new Filter[] {
            day(
                    from.name(),
                    areBoth
                            ? one + "between :" + from.name() + " and :" + to.name() + ")"
                            : one + ">= :" + from.name() + ")",
                    from.value()),
            day(
                    to.name(),
                    areBoth
                            ? "cast(:" + to.name() + " as date) is not null"
                            : one + "<= :" + to.name() + ")",
                    to.value())
        };
    }

    /** A range and other filters together. */
    public static Filter[] all(Filter[] range, Filter... others) {
        return Stream.concat(Stream.of(range), Stream.of(others)).toArray(Filter[]::new);
    }

    /** One bound of a range, as it was asked. */
    public record Bound(String name, @Nullable String value) {}

    private static Filter day(String name, String condition, @Nullable String value) {
        LocalDate day = value == null ? null : Ask.day(name, value);
        return new Filter(name, value, condition, day);
    }
}
