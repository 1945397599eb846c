package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;

/**
 * Records that have in common what they should not: kept with each write, so that a list of them
 * never looks through whole registers.
 */
@ApplicationScoped
public class ClashRepository {

    /** Who has each key now, looked up key by key: for few keys. */
    private static final String LOOKED_UP =
            "sharer as materialized (select distinct touched.key, t.record_id from touched"
                    + " join %1$s t on t.known_until = 'infinity' and t.keys <> '{}' and t.open"
                    + " and t.keys @> array[touched.key])";

    /** The same in one pass through the register: for many. */
    private static final String PASSED_THROUGH =
            "sharer as materialized (select distinct each.key, t.record_id from %1$s t"
                    + " cross join unnest(t.keys) each (key) join touched on touched.key = each.key"
                    + " where t.known_until = 'infinity' and t.keys <> '{}' and t.open)";

    private static final String GIVEN = "touched as (select unnest(cast(? as text[])) as key)";

    /** What the records had until a moment, or have since; of others nothing has changed. */
    private static final String OF_MOMENT =
            "recorded as (select distinct record_id from record_version where recorded_at = ?"
                    + " and register = ?), touched as materialized (select distinct each.key from"
                    + " recorded join %1$s t on t.record_id = recorded.record_id"
                    + " and ? in (t.known_from, t.known_until)"
                    + " cross join unnest(t.keys) each (key))";

    /**
     * Of one key the records that have it, if they are several. Set against what stands as whole
     * sets: by rows, a key that thousands share would cost the square of them.
     */
    private static final String SETTLED =
            "clash as materialized (select key, record_id from sharer where key in"
                    + " (select key from sharer group by key having count(*) > 1)),"
                    + " standing as materialized (select c.key, c.record_id from touched"
                    + " join record_clash c on c.key = touched.key"
                    + " where c.register = ? and c.known_until = 'infinity'),"
                    + " ended as (update record_clash c set known_until = ?"
                    + " from (select key, record_id from standing"
                    + " except select key, record_id from clash) gone"
                    + " where c.register = ? and c.key = gone.key and c.record_id = gone.record_id"
                    + " and c.known_until = 'infinity')"
                    + " insert into record_clash (register, key, record_id, known_from)"
                    + " select ?, key, record_id, ? from (select key, record_id from clash"
                    + " except select key, record_id from standing) begun";

    /** From how many records on one pass costs less than looking up each of their keys. */
    private static final int MANY = 1000;

    /** Brings what is known of some keys in line with the records that now have them. */
    public void settle(
            Connection connection,
            String register,
            String table,
            Collection<String> keys,
            Instant moment)
            throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        String sql = "with " + GIVEN + ", " + LOOKED_UP.formatted(table) + ", " + SETTLED;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", keys.toArray()));
            settle(statement, 2, register, moment);
        }
    }

    /**
     * The same for all keys that the recordings of a moment are about, once they are all written:
     * what one of them begins another cannot end at the same moment.
     *
     * @param records how many records were recorded, about
     */
    public void settle(
            Connection connection, String register, String table, long records, Instant moment)
            throws SQLException {
        String sharers = records > MANY ? PASSED_THROUGH : LOOKED_UP;
        String sql = "with " + OF_MOMENT + ", " + sharers + ", " + SETTLED;
        try (PreparedStatement statement = connection.prepareStatement(sql.formatted(table))) {
            OffsetDateTime at = moment.atOffset(ZoneOffset.UTC);
            statement.setObject(1, at);
            statement.setString(2, register);
            statement.setObject(3, at);
            settle(statement, 4, register, moment);
        }
    }

    private static void settle(
            PreparedStatement statement, int next, String register, Instant moment)
            throws SQLException {
        OffsetDateTime at = moment.atOffset(ZoneOffset.UTC);
        statement.setString(next, register);
        statement.setObject(next + 1, at);
        statement.setString(next + 2, register);
        statement.setString(next + 3, register);
        statement.setObject(next + 4, at);
        statement.executeUpdate();
    }
}
