package org.districtprogress.service.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/** A query in the making, each piece of text with the values of its question marks. */
final class SqlQuery {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** What is made of a row. */
    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    SqlQuery with(String sql, Object... parameters) {
        text.append(' ').append(sql);
        values.addAll(Arrays.asList(parameters));
        return this;
    }

    /** All rows, in memory. */
    <T> List<T> list(DataSource dataSource, Reading<T> reading) {
        List<T> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add(reading.read(row));
            }
            return found;
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.toString());
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof Instant moment) {
                statement.setObject(
                        i + 1, moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
            } else if (value instanceof String[] texts) {
                statement.setArray(i + 1, connection.createArrayOf("text", texts));
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }

    private static IllegalStateException failed(SQLException failure) {
        return new IllegalStateException("a query was not answered", failure);
    }
}
