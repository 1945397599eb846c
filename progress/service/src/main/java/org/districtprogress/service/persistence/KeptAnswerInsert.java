package org.districtprogress.service.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A kept answer as one statement, by itself or behind another in the same message. */
final class KeptAnswerInsert {

    static final String SQL =
            "insert into idempotency_key"
                    + " (key, request, body_hash, status, location, etag, body, recorded_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, clock_timestamp())";

    private KeptAnswerInsert() {}

    /** Binds the values behind those that are bound already. */
    static void bind(PreparedStatement statement, int bound, KeptAnswer answer)
            throws SQLException {
        statement.setString(bound + 1, answer.key());
        statement.setString(bound + 2, answer.request());
        statement.setString(bound + 3, answer.bodyHash());
        statement.setInt(bound + 4, answer.status());
        statement.setString(bound + 5, answer.location());
        statement.setString(bound + 6, answer.etag());
        statement.setBytes(bound + 7, answer.body());
    }
}
