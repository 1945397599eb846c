package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.districtprogress.api.change.ChangeType;

/** The change feed, which the database itself writes. */
@ApplicationScoped
public class ChangeRepository {

    /**
     * The places first, by their index; then each with the one row it refers to, by the keys of
     * their tables.
     */
    private static final String CHANGES =
            """
            with place as materialized (
                select * from change
                where position > ? and position <= ? and event = any (?)
                order by position limit ?)
            select place.position, place.event, place.recorded_at, place.owner, place.item,
                place.version, place.document,
                o.id, o.indicator, o.area, o.period, o.value, i.unit, o.supersedes, o.reason,
                o.recorded_by,
                v.verdict, v.verifier, v.reason,
                r.judged, r.effective_from, r.reason, r.recorded_by,
                m.due, m.done_on, case when j.version is null then m.reason else j.reason end,
                coalesce(j.verifier, m.recorded_by),
                d.media_type, d.bytes, d.recorded_by,
                a.note, a.recorded_by,
                t.target_value, p.unit, t.target_due, t.suspended_from, t.reason, t.recorded_by
            from place
            left join observation o on o.id = coalesce(place.observation,
                case when place.owner = 'OBSERVATION' then place.item::uuid end)
            left join indicator i on i.code = o.indicator
            left join observation_verdict v on v.observation = place.observation
                and v.recorded_at = place.recorded_at
                and place.event in ('OBSERVATION_VERIFIED', 'OBSERVATION_REJECTED')
            left join record_version r on starts_with(place.event, 'RECORD')
                and r.register = place.owner and r.record_id = place.item and r.version = place.version
            left join milestone_version m on starts_with(place.event, 'MILESTONE')
                and m.commitment = place.owner and m.milestone = place.item and m.version = place.version
            left join milestone_verdict j on place.event in ('MILESTONE_VERIFIED', 'MILESTONE_REJECTED')
                and j.commitment = place.owner and j.milestone = place.item
                and j.version = place.version and j.recorded_at = place.recorded_at
            left join document d on d.sha256 = place.document
            left join attachment a on a.subject_kind = place.owner and a.subject = place.item
                and a.document = place.document
            left join target_revision t on place.event = 'TARGET_REVISED'
                and t.indicator = place.owner and t.version = place.version
            left join indicator p on p.code = t.indicator
            order by place.position
            """;

    private final DataSource dataSource;

    ChangeRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The last position that is committed; everything up to it can be read. */
    public long last() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select position from recording");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException("the last change is not to be had", failure);
        }
    }

    /** The first changes of these types behind a position and not behind another, in order. */
    public List<KnownChange> between(
            long after, long upTo, Collection<ChangeType> types, int most) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(CHANGES)) {
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            statement.setArray(
                    3, connection.createArrayOf("text", types.stream().map(Enum::name).toArray()));
            statement.setInt(4, most);
            List<KnownChange> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(ChangeRow.read(rows));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("the changes could not be read", failure);
        }
    }
}
