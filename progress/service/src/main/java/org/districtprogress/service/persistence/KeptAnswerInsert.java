package org.districtprogress.service.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.districtprogress.core.audit.Hash;

/**
 * A kept answer as one statement, behind that of its audit entry: the last place that was given is
 * then that entry's.
 */
final class KeptAnswerInsert {

    static final String SQL =
            "insert into idempotency_key"
                    + " (key, request, body_hash, status, location, etag, body, recorded_at,"
                    + " audit_sequence, leaf_hash, client)"
                    + " values (?, ?, ?, ?, ?, ?, ?, clock_timestamp(),"
                    + " (select sequence from audit_turn), ?, ?)";

    private KeptAnswerInsert() {}

    /** Binds the values behind those that are bound already. */
    static void bind(PreparedStatement statement, int bound, KeptAnswer answer, Hash leafHash)
            throws SQLException {
        statement.setString(bound + 1, answer.key());
        statement.setString(bound + 2, answer.request());
        statement.setString(bound + 3, answer.bodyHash());
        statement.setInt(bound + 4, answer.status());
        statement.setString(bound + 5, answer.location());
        statement.setString(bound + 6, answer.etag());
        statement.setBytes(bound + 7, answer.body());
        statement.setBytes(bound + 8, leafHash.bytes());
        statement.setString(bound + 9, answer.client());
    }
}
