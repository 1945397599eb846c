package org.districtprogress.service.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.document.SubjectKind;
import org.districtprogress.service.document.Attachments;
import org.districtprogress.service.persistence.ClashRepository;
import org.districtprogress.service.persistence.KnownStretch;
import org.districtprogress.service.persistence.RecordVersionRepository;
import org.districtprogress.service.persistence.Recorded;
import org.districtprogress.service.persistence.StretchRepository;
import org.districtprogress.service.register.Contents;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.view.RecordViews;

/** Reads and stores how records stand: one of them, or many in the same few statements. */
@ApplicationScoped
class RecordTimeline {

    private final DataSource dataSource;
    private final RecordVersionRepository versions;
    private final StretchRepository stretches;
    private final ClashRepository clashes;
    private final Contents contents;
    private final Attachments attachments;

    RecordTimeline(
            DataSource dataSource,
            RecordVersionRepository versions,
            StretchRepository stretches,
            ClashRepository clashes,
            Contents contents,
            Attachments attachments) {
        this.dataSource = dataSource;
        this.versions = versions;
        this.stretches = stretches;
        this.clashes = clashes;
        this.contents = contents;
        this.attachments = attachments;
    }

    /** How one record stands; read after its writer took the moment. */
    RecordStanding standing(Caller by, Register<?> register, String id, Recorded moment) {
        try (Connection connection = dataSource.getConnection()) {
            return standings(connection, by.client(), register, Set.of(id), moment).get(id);
        } catch (SQLException failure) {
            throw new IllegalStateException("a record could not be read", failure);
        }
    }

    /** How records stand, by id, among them those of which there is nothing. */
    Map<String, RecordStanding> standings(
            Connection connection,
            String by,
            Register<?> register,
            Collection<String> ids,
            Recorded moment)
            throws SQLException {
        Map<String, Integer> latest = versions.latest(connection, register.code(), ids);
        Map<String, List<KnownStretch>> current =
                latest.isEmpty()
                        ? Map.of()
                        : stretches.current(connection, register.table(), latest.keySet());
        Map<String, RecordStanding> standings = new LinkedHashMap<>();
        for (String id : ids) {
            standings.put(
                    id,
                    new RecordStanding(
                            register.code(),
                            id,
                            latest.getOrDefault(id, 0),
                            current.getOrDefault(id, List.of()),
                            moment.recordedAt(),
                            by));
        }
        return standings;
    }

    /** Stores what was recorded of one record, and settles what it has in common with others. */
    void store(Register<?> register, RecordStanding standing, Recorded moment) {
        Set<String> keys = new TreeSet<>();
        Stream.concat(standing.ended().stream(), standing.begun().stream())
                .forEach(row -> keys.addAll(row.content().keys()));
        try (Connection connection = dataSource.getConnection()) {
            store(connection, register, List.of(standing), moment);
            clashes.settle(
                    connection, register.code(), register.table(), keys, moment.recordedAt());
        } catch (SQLException failure) {
            throw new IllegalStateException("a record could not be written", failure);
        }
    }

    /** Stores what was recorded of several records; what they have in common is settled later. */
    void store(
            Connection connection,
            Register<?> register,
            Collection<RecordStanding> standings,
            Recorded moment)
            throws SQLException {
        versions.add(connection, standings.stream().flatMap(s -> s.added().stream()).toList());
        stretches.end(
                connection,
                register.table(),
                standings.stream().flatMap(s -> s.ended().stream()).toList(),
                moment.recordedAt());
        stretches.begin(
                connection,
                register.table(),
                standings.stream().flatMap(s -> s.begun().stream()).toList(),
                moment.recordedAt());
    }

    List<DocumentLink> documents(Register<?> register, String id, Recorded moment) {
        String subject = RecordViews.subject(register.code(), id);
        return attachments
                .of(SubjectKind.RECORD, List.of(subject), moment.recordedAt())
                .get(subject);
    }

    <T> T read(Register<T> register, String json) {
        return contents.read(register, json);
    }
}
