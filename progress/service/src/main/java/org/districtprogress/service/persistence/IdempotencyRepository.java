package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.Hash;

/** The first answers to writes that came with a key. */
@ApplicationScoped
public class IdempotencyRepository {

    /**
     * Two statements in one message: the second sees what was committed before the first got the
     * lock, so that an answer cannot be missed in between.
     */
    private static final String CLAIM =
            "select pg_try_advisory_xact_lock(hashtextextended(?, 0));"
                    + " select request, body_hash, status, location, etag, body,"
                    + " audit_sequence, leaf_hash, client from idempotency_key where key = ?"
                    + " and client in (?, '') order by client desc limit 1";

    private final DataSource dataSource;

    IdempotencyRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Claims a client's key for the caller's transaction, without waiting for another that has it.
     * Claim it before {@link RecordingRepository#next()}.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Claim claim(String client, String key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setString(1, client + ' ' + key);
            statement.setString(2, key);
            statement.setString(3, client);
            statement.execute();
            boolean isOurs;
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                isOurs = row.getBoolean(1);
            }
            statement.getMoreResults();
            try (ResultSet row = statement.getResultSet()) {
                return row.next()
                        ? new Claim(isOurs, answer(key, row), place(row))
                        : new Claim(isOurs, null, null);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the idempotency key could not be claimed", failure);
        }
    }

    /**
     * Keeps an answer, in the same transaction as what it answers, and behind its audit entry,
     * which is the last one.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(KeptAnswer answer, AuditPlace place) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(KeptAnswerInsert.SQL)) {
            KeptAnswerInsert.bind(statement, 0, answer, place.leafHash());
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the answer could not be kept", failure);
        }
    }

    private static @Nullable AuditPlace place(ResultSet row) throws SQLException {
        byte[] leafHash = row.getBytes("leaf_hash");
        return leafHash == null
                ? null
                : new AuditPlace(row.getLong("audit_sequence"), Hash.ofDigest(leafHash));
    }

    private static KeptAnswer answer(String key, ResultSet row) throws SQLException {
        return new KeptAnswer(
                row.getString("client"),
                key,
                row.getString("request"),
                row.getString("body_hash"),
                row.getInt("status"),
                row.getString("location"),
                row.getString("etag"),
                row.getBytes("body"));
    }
}
