package org.districtprogress.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.districtprogress.core.Nullable;

/**
 * Everything the database holds of some records, with moments that belong together told as one:
 * what began and ended within such a moment was never known.
 */
final class StoredRecords {

    private static final int FOREVER = Integer.MAX_VALUE;

    private StoredRecords() {}

    static List<String> of(Connection connection, RandomRows<?> rows, Map<Instant, Integer> moments)
            throws SQLException {
        String register = rows.register().code();
        List<String> all = new ArrayList<>();
        all.addAll(
                rows(
                        connection,
                        "select 'version', to_jsonb(v) - 'recorded_at', v.recorded_at, null from"
                                + " record_version v where register = ? and record_id = any(?)"
                                + " order by record_id, version",
                        register,
                        rows,
                        moments));
        all.addAll(
                rows(
                        connection,
                        "select 'stretch', to_jsonb(t) - 'known_from' - 'known_until' -"
                                + " 'recorded_at', known_from, known_until, recorded_at from "
                                + rows.register().table()
                                + " t where register = ? and record_id = any(?)"
                                + " order by record_id, valid_from, known_from, version",
                        register,
                        rows,
                        moments));
        all.addAll(clashes(connection, register, rows, moments));
        return all;
    }

    private static List<String> rows(
            Connection connection,
            String sql,
            String register,
            RandomRows<?> rows,
            Map<Instant, Integer> moments)
            throws SQLException {
        List<String> all = new ArrayList<>();
        try (PreparedStatement statement = statement(connection, sql, register, rows);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                int from = told(row, 3, moments);
                int until = told(row, 4, moments);
                if (from != until) {
                    String of =
                            row.getMetaData().getColumnCount() == 5
                                    ? " of " + told(row, 5, moments)
                                    : "";
                    all.add(
                            row.getString(1)
                                    + " "
                                    + row.getString(2)
                                    + " "
                                    + from
                                    + "…"
                                    + until
                                    + of);
                }
            }
        }
        return all;
    }

    /**
     * Joined where one begins as the other ends: for a while within a moment counts for nothing.
     */
    private static List<String> clashes(
            Connection connection,
            String register,
            RandomRows<?> rows,
            Map<Instant, Integer> moments)
            throws SQLException {
        Map<String, List<int[]>> known = new TreeMap<>();
        String sql =
                "select record_id || ' ' || key, null, known_from, known_until from record_clash"
                        + " where register = ? and record_id = any(?) order by 1, 3";
        try (PreparedStatement statement = statement(connection, sql, register, rows);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                int[] span = {told(row, 3, moments), told(row, 4, moments)};
                List<int[]> spans = known.computeIfAbsent(row.getString(1), k -> new ArrayList<>());
                if (span[0] == span[1]) {
                    continue;
                }
                if (!spans.isEmpty() && spans.get(spans.size() - 1)[1] == span[0]) {
                    spans.get(spans.size() - 1)[1] = span[1];
                } else {
                    spans.add(span);
                }
            }
        }
        List<String> all = new ArrayList<>();
        known.forEach(
                (key, spans) ->
                        spans.forEach(
                                span -> all.add("clash " + key + " " + span[0] + "…" + span[1])));
        return all;
    }

    private static PreparedStatement statement(
            Connection connection, String sql, String register, RandomRows<?> rows)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, register);
        statement.setArray(2, connection.createArrayOf("text", rows.ids().toArray()));
        return statement;
    }

    private static int told(ResultSet row, int column, Map<Instant, Integer> moments)
            throws SQLException {
        String text = row.getString(column);
        if (text == null || text.equals("infinity")) {
            return FOREVER;
        }
        return moment(row.getObject(column, OffsetDateTime.class), moments);
    }

    private static int moment(@Nullable OffsetDateTime at, Map<Instant, Integer> moments) {
        Integer told = moments.get(at.toInstant());
        if (told == null) {
            throw new IllegalStateException("nothing was recorded at " + at);
        }
        return told;
    }
}
