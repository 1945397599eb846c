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

    /** These versions of one register; of no record another one is read. */
    public List<RecordVersion> versions(String register, Collection<VersionReference> named) {
        List<RecordVersionEntity> found =
                getEntityManager()
                        .createNativeQuery(
                                "select v.* from (select distinct id, version from"
                                        + " unnest(cast(:ids as text[]), cast(:versions as"
                                        + " integer[])) row (id, version)) named"
                                        + " join record_version v on v.register = :register"
                                        + " and v.record_id = named.id"
                                        + " and v.version = named.version",
                                RecordVersionEntity.class)
                        .setParameter("register", register)
                        .setParameter(
                                "ids",
                                named.stream().map(VersionReference::id).toArray(String[]::new))
                        .setParameter(
                                "versions",
                                named.stream()
                                        .map(VersionReference::version)
                                        .toArray(Integer[]::new))
                        .getResultList();
        return found.stream().map(RecordVersionEntity::toDomain).toList();
    }

    /** Adds a version and writes it through, so that a broken constraint shows here. */
    public void add(RecordVersion version) {
        persistAndFlush(RecordVersionEntity.of(version));
    }
}
