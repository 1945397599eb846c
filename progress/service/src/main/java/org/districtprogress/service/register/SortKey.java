package org.districtprogress.service.register;

/**
 * Something a list can be sorted by.
 *
 * @param name as it stands in {@code sort}, with {@code -} before it for descending
 * @param expression over the columns of the register's table, never null
 * @param type of the expression in SQL
 */
public record SortKey(String name, String expression, String type) {

    public static SortKey text(String name, String column) {
        return new SortKey(name, "coalesce(" + column + ", '') collate \"C\"", "text");
    }

    public static SortKey day(String name, String column) {
        return new SortKey(name, "coalesce(" + column + ", date '0001-01-01')", "date");
    }

    public static SortKey number(String name, String column) {
        return new SortKey(name, "coalesce(" + column + ", 0)", "numeric");
    }
}
