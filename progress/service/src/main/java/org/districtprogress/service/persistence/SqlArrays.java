package org.districtprogress.service.persistence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Columns of many rows as arrays, so that one statement writes or finds them all. */
public final class SqlArrays {

    private SqlArrays() {}

    /** One column of the rows; {@code type} is PostgreSQL's name of its elements. */
    static <R> Array column(Connection connection, String type, List<R> rows, Function<R, ?> column)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(column).toArray());
    }

    /** Texts as PostgreSQL writes an array of them: arrays of arrays must be of equal length. */
    public static String literal(List<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
