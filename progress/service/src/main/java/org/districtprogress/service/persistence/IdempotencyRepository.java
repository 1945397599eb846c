package org.districtprogress.service.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** The first answers to writes that came with a key. */
@ApplicationScoped
public class IdempotencyRepository implements PanacheRepositoryBase<IdempotencyKeyEntity, String> {

    private final DataSource dataSource;

    IdempotencyRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Lets only one transaction at a time work under a key, until it ends. Take it before {@link
     * RecordingRepository#next()}, look for the kept answer after it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(String key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            statement.setString(1, key);
            statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("the idempotency key could not be locked", failure);
        }
    }

    /** The answer kept under a key. */
    public Optional<KeptAnswer> find(String key) {
        return findByIdOptional(key).map(IdempotencyKeyEntity::toDomain);
    }

    /** Keeps an answer, in the same transaction as what it answers. */
    public void keep(KeptAnswer answer) {
        persistAndFlush(IdempotencyKeyEntity.of(answer));
    }
}
