package org.districtprogress.service.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A closing as statements, by themselves or behind another in the same message. */
final class ClosingInsert {

    private ClosingInsert() {}

    static String sql(Closing closing) {
        return closing.answer() == null
                ? AuditInsert.SQL
                : AuditInsert.SQL + "; " + KeptAnswerInsert.SQL;
    }

    /** Binds the values behind those that are bound already. */
    static void bind(PreparedStatement statement, int bound, Closing closing) throws SQLException {
        int last = AuditInsert.bind(statement, bound, closing.entry());
        if (closing.answer() != null) {
            KeptAnswerInsert.bind(statement, last, closing.answer(), closing.entry().leafHash());
        }
    }

    /** Sends the message, and reads the place that the entry was given. */
    static AuditPlace execute(PreparedStatement statement, Closing closing) throws SQLException {
        boolean isRows = statement.execute();
        while (!isRows) {
            if (statement.getUpdateCount() < 0) {
                throw new IllegalStateException("the audit entry was given no place");
            }
            isRows = statement.getMoreResults();
        }
        try (ResultSet row = statement.getResultSet()) {
            row.next();
            return new AuditPlace(row.getLong(1), closing.entry().leafHash());
        }
    }
}
