package org.districtprogress.service.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.districtprogress.core.observation.Source;

/** Everything that happened to the records of all registers. */
@ApplicationScoped
public class RecordVersionRepository
        implements PanacheRepositoryBase<RecordVersionEntity, RecordVersionEntity.Key> {

    private static final String LATEST =
            "select id, latest from (select id, (select max(v.version) from record_version v"
                    + " where v.register = ? and v.record_id = id) latest"
                    + " from unnest(?) wanted (id)) found where latest is not null";

    private static final String ADD =
            "insert into record_version (register, record_id, version, event, judged,"
                    + " effective_from, content, source_system, source_record, source_title,"
                    + " source_url, source_published_on, source_confidence, reason, recorded_at,"
                    + " recorded_by) select register, record_id, version, event, judged,"
                    + " effective_from, cast(content as jsonb), source_system, source_record,"
                    + " source_title, source_url, source_published_on, source_confidence, reason,"
                    + " recorded_at, recorded_by from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " ?, ?, ?) added (register, record_id, version, event, judged,"
                    + " effective_from, content, source_system, source_record, source_title,"
                    + " source_url, source_published_on, source_confidence, reason, recorded_at,"
                    + " recorded_by)";

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

    /**
     * The number of the last thing that happened to each of these records; a record of which there
     * is nothing is not among them. Sure as {@link #latest(String, String)} is.
     */
    public Map<String, Integer> latest(
            Connection connection, String register, Collection<String> ids) throws SQLException {
        Map<String, Integer> latest = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(LATEST)) {
            statement.setString(1, register);
            statement.setArray(2, connection.createArrayOf("text", ids.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    latest.put(row.getString(1), row.getInt(2));
                }
            }
        }
        return latest;
    }

    /** Adds versions, any number of them in one statement. */
    public void add(Connection connection, List<RecordVersion> versions) throws SQLException {
        if (versions.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            int at = 1;
            for (Column column : COLUMNS) {
                statement.setArray(
                        at++,
                        SqlArrays.column(connection, column.type(), versions, column.value()));
            }
            statement.executeUpdate();
        }
    }

    private record Column(String type, Function<RecordVersion, ?> value) {

        static Column of(Function<RecordVersion, ?> value) {
            return new Column("text", value);
        }

        static Column source(Function<Source, ?> value) {
            return of(version -> version.source() == null ? null : value.apply(version.source()));
        }
    }

    private static final List<Column> COLUMNS =
            List.of(
                    Column.of(RecordVersion::register),
                    Column.of(RecordVersion::id),
                    new Column("int4", RecordVersion::version),
                    Column.of(version -> version.event().name()),
                    new Column("int4", RecordVersion::judged),
                    new Column("date", RecordVersion::effectiveFrom),
                    Column.of(RecordVersion::content),
                    Column.source(Source::system),
                    Column.source(Source::record),
                    Column.source(Source::title),
                    Column.source(Source::url),
                    Column.source(Source::publishedOn),
                    Column.source(Source::confidence),
                    Column.of(RecordVersion::reason),
                    new Column("timestamptz", RecordVersion::recordedAt),
                    Column.of(RecordVersion::recordedBy));
}
