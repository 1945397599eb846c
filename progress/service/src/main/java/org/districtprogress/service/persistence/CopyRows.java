package org.districtprogress.service.persistence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.districtprogress.core.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Appends rows to a table by {@code COPY}, in the transaction of a connection: by far the quickest
 * way in. What was not sent yet is sent by {@link #send()}.
 */
public final class CopyRows {

    private static final int SENT_AT_CHARACTERS = 256 * 1024;

    private final CopyManager copies;
    private final String sql;
    private final StringBuilder rows = new StringBuilder(SENT_AT_CHARACTERS + 8192);
    private boolean isBegun;

    /**
     * @param columns names of the columns, in the order in which values are given
     */
    public CopyRows(Connection connection, String table, String columns) {
        try {
            copies = connection.unwrap(PGConnection.class).getCopyAPI();
        } catch (SQLException failure) {
            throw new IllegalStateException("no rows can be copied", failure);
        }
        sql = "copy " + table + " (" + columns + ") from stdin";
    }

    /** The next value of the row at hand; null is absent. */
    public CopyRows value(@Nullable String value) {
        separate();
        if (value == null) {
            rows.append("\\N");
            return this;
        }
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            switch (each) {
                case '\\' -> rows.append("\\\\");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                case '\t' -> rows.append("\\t");
                default -> rows.append(each);
            }
        }
        return this;
    }

    public CopyRows value(@Nullable BigDecimal value) {
        separate();
        rows.append(value == null ? "\\N" : value.toPlainString());
        return this;
    }

    public CopyRows value(long value) {
        separate();
        rows.append(value);
        return this;
    }

    /** Ends the row at hand. */
    public void end() {
        rows.append('\n');
        isBegun = false;
        if (rows.length() >= SENT_AT_CHARACTERS) {
            send();
        }
    }

    /** Sends what was not sent yet. */
    public void send() {
        if (rows.length() == 0) {
            return;
        }
        try {
            copies.copyIn(
                    sql,
                    new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)),
                    SENT_AT_CHARACTERS);
        } catch (SQLException refused) {
            throw new IllegalStateException("the rows were not taken", refused);
        } catch (IOException broken) {
            throw new UncheckedIOException("the rows could not be sent", broken);
        }
        rows.setLength(0);
    }

    private void separate() {
        if (isBegun) {
            rows.append('\t');
        }
        isBegun = true;
    }
}
