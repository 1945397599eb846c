package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Source;

/** Finds among many things said of records those that were said before in the same words. */
@ApplicationScoped
public class SaidBefore {

    /**
     * A first version without a day is about all days; a change without a day is about the days of
     * what it changed, whichever they were, and one without a reason repeats what was said last. A
     * closing begins with the first known day at the earliest.
     */
    private static final String AMONG =
            "select distinct said.number from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) said (number,"
                    + " id, content, day, system, record, title, url, published_on, confidence,"
                    + " reason) join record_version v on v.register = ? and v.record_id = said.id"
                    + " and v.source_system = said.system"
                    + " and v.source_record is not distinct from said.record"
                    + " and v.source_title is not distinct from said.title"
                    + " and v.source_url is not distinct from said.url"
                    + " and v.source_published_on is not distinct from said.published_on"
                    + " and v.source_confidence is not distinct from said.confidence"
                    + " and (v.reason is not distinct from said.reason or (v.event = 'CHANGED'"
                    + " and said.reason is null and v.version = (select max(l.version) from"
                    + " record_version l where l.register = v.register"
                    + " and l.record_id = v.record_id and l.event in ('CREATED', 'CHANGED'))))"
                    + " and case v.event"
                    + " when 'CREATED' then v.content = cast(said.content as jsonb)"
                    + " and v.effective_from = coalesce(said.day, date '0001-01-01')"
                    + " when 'CHANGED' then v.content = cast(said.content as jsonb)"
                    + " and v.effective_from = coalesce(said.day, v.effective_from)"
                    + " when 'CLOSED' then said.content is null and v.effective_from ="
                    + " greatest(said.day, (select min(e.effective_from) from record_version e"
                    + " where e.register = v.register and e.record_id = v.record_id"
                    + " and e.version < v.version)) else false end";

    /**
     * One thing said.
     *
     * @param content null for a closing
     * @param day null where none was said
     */
    public record Row(
            long number,
            String id,
            @Nullable String content,
            @Nullable LocalDate day,
            Source source,
            @Nullable String reason) {}

    private record Column(String type, Function<Row, ?> value) {}

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("int8", Row::number),
                    new Column("text", Row::id),
                    new Column("text", Row::content),
                    new Column("date", Row::day),
                    new Column("text", row -> row.source().system()),
                    new Column("text", row -> row.source().record()),
                    new Column("text", row -> row.source().title()),
                    new Column("text", row -> row.source().url()),
                    new Column("text", row -> row.source().publishedOn()),
                    new Column("text", row -> row.source().confidence()),
                    new Column("text", Row::reason));

    /** The numbers of those that were. */
    public Set<Long> among(Connection connection, String register, List<Row> said)
            throws SQLException {
        Set<Long> numbers = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(AMONG)) {
            int at = 1;
            for (Column column : COLUMNS) {
                statement.setArray(
                        at++, SqlArrays.column(connection, column.type(), said, column.value()));
            }
            statement.setString(at, register);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    numbers.add(row.getLong(1));
                }
            }
        }
        return numbers;
    }
}
