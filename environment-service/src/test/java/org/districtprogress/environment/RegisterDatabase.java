package org.districtprogress.environment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.districtprogress.testing.Database;

/** The tables of the registers, asked directly. */
final class RegisterDatabase {

    private static final String VERSION =
            """
            insert into record_version (register, record_id, version, event, effective_from,
                content, source_system, recorded_at, recorded_by)
            values (?, 'by-hand', 1, 'CREATED', '0001-01-01', '{}', 'rules', now(), 'rules')
            """;

    private static final String ROW =
            """
            insert into %s (record_id, version, valid_from, valid_until, known_from, open, trust,
                content, searched, flags, keys, source_system, recorded_at)
            values ('by-hand', 1, '0001-01-01', '9999-12-31', now(), true, 'CLAIMED',
                jsonb_strip_nulls(cast(? as jsonb) || cast(? as jsonb)), '', '{}', '{}', 'rules',
                now())
            """;

    private RegisterDatabase() {}

    /**
     * Puts a record into a register's table as nobody ever does, so that it is the table's own
     * constraints that speak, and takes it back.
     *
     * @param patch JSON laid over the record; what is null in it is removed
     */
    static void insert(String register, Map<String, Object> record, String patch)
            throws SQLException {
        try (Connection connection = connection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement writer = connection.prepareStatement(Database.AS_WRITER);
                    PreparedStatement version = connection.prepareStatement(VERSION);
                    PreparedStatement row =
                            connection.prepareStatement(ROW.formatted(table(register)))) {
                writer.execute();
                version.setString(1, register);
                version.executeUpdate();
                row.setString(1, new ObjectMapper().writeValueAsString(record));
                row.setString(2, patch);
                row.executeUpdate();
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            } finally {
                connection.rollback();
            }
        }
    }

    /** Name of a register's table. */
    static String table(String register) {
        return register.replace('-', '_').replaceAll("s$", "");
    }

    /** The single number that a query answers. */
    static BigDecimal number(String sql) {
        return new BigDecimal(text(sql));
    }

    /** The single value that a query answers. */
    static String text(String sql) {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    private static Connection connection() throws SQLException {
        return CDI.current().select(DataSource.class).get().getConnection();
    }
}
