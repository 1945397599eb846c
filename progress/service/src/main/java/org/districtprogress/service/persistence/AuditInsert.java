package org.districtprogress.service.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.AuditEntry;
import org.districtprogress.core.audit.Effect;
import org.districtprogress.core.audit.Hash;
import org.districtprogress.core.audit.Origin;

/** An audit entry as one statement that answers its place. */
final class AuditInsert {

    static final String SQL =
            "insert into audit_entry (at, kind, client, department, address, forwarded_for, trace,"
                    + " action, subject, hash_before, hash_after, recording, status,"
                    + " code, count, leaf_hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    + " returning sequence";

    private final PreparedStatement statement;
    private int column;

    private AuditInsert(PreparedStatement statement, int bound) {
        this.statement = statement;
        this.column = bound;
    }

    /** Binds its values behind those that are bound already; returns how many are then. */
    static int bind(PreparedStatement statement, int bound, AuditEntry entry) throws SQLException {
        AuditInsert insert = new AuditInsert(statement, bound);
        statement.setObject(++insert.column, entry.at().atOffset(ZoneOffset.UTC));
        insert.text(entry.kind().name());
        insert.origin(entry.origin());
        insert.text(entry.action());
        insert.effect(entry.effect());
        insert.hash(entry.leafHash());
        return insert.column;
    }

    private void origin(Origin origin) throws SQLException {
        text(origin.client());
        text(origin.department());
        text(origin.address());
        text(origin.forwardedFor());
        text(origin.trace());
    }

    private void effect(Effect effect) throws SQLException {
        text(effect.subject());
        hash(effect.before());
        hash(effect.after());
        number(effect.recording());
        statement.setInt(++column, effect.status());
        text(effect.code());
        number(effect.count());
    }

    private void text(@Nullable String value) throws SQLException {
        statement.setString(++column, value);
    }

    private void number(@Nullable Long value) throws SQLException {
        statement.setObject(++column, value, Types.BIGINT);
    }

    private void hash(@Nullable Hash value) throws SQLException {
        statement.setBytes(++column, value == null ? null : value.bytes());
    }
}
