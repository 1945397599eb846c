package org.districtprogress.service.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Everything that happened to the records of all registers. */
@ApplicationScoped
public class RecordVersionRepository
        implements PanacheRepositoryBase<RecordVersionEntity, RecordVersionEntity.Key> {

    /** What is known of one record, the first version first. */
    public List<RecordVersion> known(String register, String id, Instant knownAt) {
        return find(
                        "register = ?1 and recordId = ?2 and recordedAt <= ?3 order by version",
                        register,
                        id,
                        knownAt.truncatedTo(ChronoUnit.MICROS))
                .stream()
                .map(RecordVersionEntity::toDomain)
                .toList();
    }

    /**
     * The last thing that happened to a record. Only after {@link RecordingRepository#next()} in
     * the same transaction is it sure to stay the last.
     */
    public Optional<RecordVersion> latest(String register, String id) {
        return find("register = ?1 and recordId = ?2 order by version desc", register, id)
                .firstResultOptional()
                .map(RecordVersionEntity::toDomain);
    }

    /** One version of a record. */
    public Optional<RecordVersion> version(String register, String id, int version) {
        return findByIdOptional(new RecordVersionEntity.Key(register, id, version))
                .map(RecordVersionEntity::toDomain);
    }

    /** Versions of many records of one register, to be told apart by their keys. */
    public List<RecordVersion> versions(
            String register, Collection<String> ids, Collection<Integer> versions) {
        return find("register = ?1 and recordId in ?2 and version in ?3", register, ids, versions)
                .stream()
                .map(RecordVersionEntity::toDomain)
                .toList();
    }

    /** Adds a version and writes it through, so that a broken constraint shows here. */
    public void add(RecordVersion version) {
        persistAndFlush(RecordVersionEntity.of(version));
    }
}
