package org.districtprogress.service.persistence;

import static org.districtprogress.service.persistence.Sql.moment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.districtprogress.core.audit.Checkpoint;
import org.districtprogress.core.audit.Hash;
import org.districtprogress.core.audit.SignedCheckpoint;
import org.districtprogress.service.config.ServiceConfig;

/** The signed checkpoints of the audit trail. */
@ApplicationScoped
public class CheckpointRepository {

    private final DataSource dataSource;
    private final ServiceConfig config;

    CheckpointRepository(DataSource dataSource, ServiceConfig config) {
        this.dataSource = dataSource;
        this.config = config;
    }

    /** Whether the caller's transaction alone may seal, until it ends. */
    @Transactional(TxType.MANDATORY)
    public boolean lock() {
        return Sql.read(
                        dataSource,
                        "select pg_try_advisory_xact_lock(20241231, 3)",
                        row -> row.getBoolean(1))
                .get(0);
    }

    /** The last one. */
    public Optional<SignedCheckpoint> latest() {
        return Sql.read(
                        dataSource,
                        "select * from audit_checkpoint order by size desc limit 1",
                        this::signed)
                .stream()
                .findFirst();
    }

    /** The one of a size. */
    public Optional<SignedCheckpoint> find(long size) {
        return list(size - 1, 1).stream()
                .filter(found -> found.checkpoint().size() == size)
                .findFirst();
    }

    /** Those of more than a size, the smallest first. */
    public List<SignedCheckpoint> list(long after, int most) {
        return Sql.read(
                dataSource,
                "select * from audit_checkpoint where size > ? order by size limit ?",
                this::signed,
                after,
                most);
    }

    @Transactional(TxType.MANDATORY)
    public void add(SignedCheckpoint signed) {
        Checkpoint checkpoint = signed.checkpoint();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "insert into audit_checkpoint (size, root, previous, made_at, key,"
                                        + " signature) values (?, ?, ?, ?, ?, ?)")) {
            statement.setLong(1, checkpoint.size());
            statement.setBytes(2, checkpoint.root().bytes());
            statement.setBytes(
                    3, checkpoint.previous() == null ? null : checkpoint.previous().bytes());
            statement.setObject(4, checkpoint.at().atOffset(ZoneOffset.UTC));
            statement.setString(5, checkpoint.key());
            statement.setBytes(6, signed.signature());
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the checkpoint could not be added", failure);
        }
    }

    private SignedCheckpoint signed(ResultSet row) throws SQLException {
        byte[] previous = row.getBytes("previous");
        return new SignedCheckpoint(
                new Checkpoint(
                        config.service(),
                        row.getLong("size"),
                        Hash.ofDigest(row.getBytes("root")),
                        previous == null ? null : Hash.ofDigest(previous),
                        moment(row, "made_at"),
                        row.getString("key")),
                row.getBytes("signature"));
    }
}
