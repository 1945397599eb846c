package org.districtprogress.service.persistence;

import static org.districtprogress.service.persistence.Sql.moment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.AuditEntry;
import org.districtprogress.core.audit.AuditKind;
import org.districtprogress.core.audit.Effect;
import org.districtprogress.core.audit.Hash;
import org.districtprogress.core.audit.Origin;

/** Reads the audit trail, in its order. */
@ApplicationScoped
public class AuditTrailRepository {

    private final DataSource dataSource;

    AuditTrailRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The entries behind a place. */
    public List<StoredEntry> entries(long after, int most) {
        return Sql.read(
                dataSource,
                "select * from audit_entry where sequence > ? order by sequence limit ?",
                AuditTrailRepository::stored,
                after,
                most);
    }

    /** The entry at a place. */
    public Optional<StoredEntry> entry(long sequence) {
        return entries(sequence - 1, 1).stream()
                .filter(found -> found.sequence() == sequence)
                .findFirst();
    }

    /** The leaf hashes from one place to another, both included. */
    public List<Hash> leafHashes(long first, long last) {
        return Sql.read(
                dataSource,
                "select leaf_hash from audit_entry where sequence between ? and ?"
                        + " order by sequence",
                row -> Hash.ofDigest(row.getBytes(1)),
                first,
                last);
    }

    /** The last place that was given. */
    public long last() {
        return Sql.read(dataSource, "select sequence from audit_turn", row -> row.getLong(1))
                .get(0);
    }

    private static StoredEntry stored(ResultSet row) throws SQLException {
        Origin origin =
                new Origin(
                        row.getString("client"),
                        row.getString("department"),
                        row.getString("address"),
                        row.getString("forwarded_for"),
                        row.getString("trace"));
        Effect effect =
                new Effect(
                        row.getString("subject"),
                        hash(row, "hash_before"),
                        hash(row, "hash_after"),
                        row.getObject("recording", Long.class),
                        row.getInt("status"),
                        row.getString("code"),
                        row.getObject("count", Long.class));
        return new StoredEntry(
                row.getLong("sequence"),
                new AuditEntry(
                        moment(row, "at"),
                        AuditKind.valueOf(row.getString("kind")),
                        origin,
                        row.getString("action"),
                        effect),
                Hash.ofDigest(row.getBytes("leaf_hash")));
    }

    private static @Nullable Hash hash(ResultSet row, String column) throws SQLException {
        byte[] digest = row.getBytes(column);
        return digest == null ? null : Hash.ofDigest(digest);
    }
}
