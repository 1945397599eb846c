package org.districtprogress.deploy.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the database has, read from its tables and not through the service. */
final class StoredFacts {

    /** As many as the last position, or -1 where one is missing. */
    private static final String CHANGES =
            "select case when count(*) = (select position from recording) then count(*) else -1 end"
                    + " from change";

    private final Connection database;

    /**
     * @param database as a role that may read everything
     */
    StoredFacts(Connection database) {
        this.database = database;
    }

    /** How many recordings there were. */
    long number() throws SQLException {
        return one("select sequence from recording");
    }

    /** How many places of the change feed are taken; -1 when there is a gap in it. */
    long changes() throws SQLException {
        return one(CHANGES);
    }

    /** Which rows there are for each name that begins so. */
    Map<String, List<String>> rows(Fact fact, String prefix) throws SQLException {
        Map<String, List<String>> found = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(fact.rowsOf(prefix))) {
            while (row.next()) {
                found.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(row.getString(2));
            }
        }
        return found;
    }

    /** Answers that are kept under keys that begin so. */
    Map<String, Answer> answers(String prefix) throws SQLException {
        Map<String, Answer> found = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select key, status, location, '\"' || etag ||"
                                        + " '\"', convert_from(body, 'UTF8')"
                                        + " from idempotency_key where key like '"
                                        + prefix
                                        + "%'")) {
            while (row.next()) {
                found.put(
                        row.getString(1),
                        new Answer(
                                row.getInt(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)));
            }
        }
        return found;
    }

    /**
     * Records of which what holds for good is not the version that was said last, or holds twice.
     */
    List<String> unheldRecords(String prefix) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select record_id from (select record_id, max(version) as version"
                                        + " from record_version where record_id like '"
                                        + prefix
                                        + "%' group by record_id) said where (select"
                                        + " array_agg(held.version) from investment_deal held where"
                                        + " held.record_id = said.record_id and held.known_until ="
                                        + " 'infinity' and held.valid_until = '9999-12-31') is"
                                        + " distinct from array[said.version]")) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    private long one(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
