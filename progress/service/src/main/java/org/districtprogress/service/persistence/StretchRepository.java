package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Confidence;
import org.districtprogress.core.observation.Source;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.register.Stretch;

/**
 * The typed table of a register: which version holds on which days. Stretches are begun and ended,
 * never changed; any number of them in one statement. All methods are for a writer that has {@link
 * RecordingRepository#next()}, on the connection of its transaction.
 */
@ApplicationScoped
public class StretchRepository {

    private static final String CURRENT =
            "select t.record_id, t.version, t.valid_from, t.valid_until, t.open, t.trust,"
                    + " cast(t.content as text), t.searched, t.flags, t.keys, t.source_system,"
                    + " t.recorded_at, v.source_record, v.source_title, v.source_url,"
                    + " v.source_published_on, v.source_confidence, v.reason"
                    + " from unnest(?) wanted (id) join %s t on t.record_id = wanted.id"
                    + " and t.known_until = 'infinity' join record_version v"
                    + " on v.register = t.register and v.record_id = t.record_id"
                    + " and v.version = t.version order by t.record_id, t.valid_from";

    private static final String END =
            "update %s t set known_until = ? from unnest(?, ?) ended (id, valid_from)"
                    + " where t.record_id = ended.id and t.valid_from = ended.valid_from"
                    + " and t.known_until = 'infinity'";

    private static final String BEGIN =
            "insert into %s (record_id, version, valid_from, valid_until, known_from, open, trust,"
                    + " content, searched, flags, keys, source_system, recorded_at) select id,"
                    + " version, valid_from, valid_until, ?, open, trust, cast(content as jsonb),"
                    + " searched, cast(flags as text[]), cast(keys as text[]), source_system,"
                    + " recorded_at from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) begun (id,"
                    + " version, valid_from, valid_until, open, trust, content, searched, flags,"
                    + " keys, source_system, recorded_at)";

    /** A stretch of a named record, with what it says where it is begun. */
    public record Row(String id, Stretch stretch, @Nullable RecordContent content) {}

    /** What is known of records now, by id, each in the order of its days. */
    public Map<String, List<KnownStretch>> current(
            Connection connection, String table, Collection<String> ids) throws SQLException {
        Map<String, List<KnownStretch>> known = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(CURRENT.formatted(table))) {
            statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                            .add(stretch(row));
                }
            }
        }
        return known;
    }

    private static KnownStretch stretch(ResultSet row) throws SQLException {
        return new KnownStretch(
                new Stretch(
                        row.getInt(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        row.getBoolean(5),
                        Trust.valueOf(row.getString(6))),
                new RecordContent(
                        row.getString(7),
                        row.getString(8),
                        List.of((String[]) row.getArray(9).getArray()),
                        List.of((String[]) row.getArray(10).getArray()),
                        row.getString(11),
                        row.getObject(12, OffsetDateTime.class).toInstant()),
                new Source(
                        row.getString(11),
                        row.getString(13),
                        row.getString(14),
                        row.getString(15),
                        row.getString(16),
                        confidence(row.getString(17))),
                row.getString(18));
    }

    private static @Nullable Confidence confidence(@Nullable String code) {
        return code == null ? null : Confidence.valueOf(code);
    }

    /** Ends stretches: from this moment on they are known no longer. */
    public void end(Connection connection, String table, List<Row> ended, Instant moment)
            throws SQLException {
        if (ended.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(END.formatted(table))) {
            statement.setObject(1, moment.atOffset(ZoneOffset.UTC));
            statement.setArray(2, SqlArrays.column(connection, "text", ended, Row::id));
            statement.setArray(
                    3, SqlArrays.column(connection, "date", ended, row -> row.stretch().from()));
            statement.executeUpdate();
        }
    }

    /** Begins stretches: from this moment on they are known. */
    public void begin(Connection connection, String table, List<Row> begun, Instant moment)
            throws SQLException {
        if (begun.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(BEGIN.formatted(table))) {
            statement.setObject(1, moment.atOffset(ZoneOffset.UTC));
            int at = 2;
            for (Column column : COLUMNS) {
                statement.setArray(
                        at++, SqlArrays.column(connection, column.type(), begun, column.value()));
            }
            statement.executeUpdate();
        }
    }

    private record Column(String type, Function<Row, ?> value) {}

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("text", Row::id),
                    new Column("int4", row -> row.stretch().version()),
                    new Column("date", row -> row.stretch().from()),
                    new Column("date", row -> row.stretch().until()),
                    new Column("bool", row -> row.stretch().open()),
                    new Column("text", row -> row.stretch().trust().name()),
                    new Column("text", row -> row.content().json()),
                    new Column("text", row -> row.content().searched()),
                    new Column("text", row -> SqlArrays.literal(row.content().flags())),
                    new Column("text", row -> SqlArrays.literal(row.content().keys())),
                    new Column("text", row -> row.content().sourceSystem()),
                    new Column("timestamptz", row -> row.content().recordedAt()));
}
