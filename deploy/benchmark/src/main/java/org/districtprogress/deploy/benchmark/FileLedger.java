package org.districtprogress.deploy.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What became of files that were sent, to be held against the rows that the database has. */
final class FileLedger {

    static final String PREFIX = "file-";

    private static final String WHOLE =
            FileCaller.ROWS + " rows, " + FileCaller.ROWS + " figures, 1 moments";

    private final Map<String, String> views = new ConcurrentHashMap<>();

    void note(String name, String view) {
        views.put(name, view);
    }

    /**
     * How many files were imported: each takes one number, and a place in the feed for each row.
     */
    int size() {
        return views.size();
    }

    /**
     * Adds files that did not end well, those of whose rows not each is there once, at one moment,
     * and files that were taken without being acknowledged.
     */
    void compare(Connection database, Differences differences) throws SQLException {
        List<String> faults = new ArrayList<>();
        views.forEach(
                (name, view) -> {
                    if (!view.contains("\"state\":\"COMPLETED\"")
                            || !view.contains("\"created\":" + FileCaller.ROWS + ",")) {
                        faults.add(name + " became " + view);
                    }
                });
        differences.say("files that ended otherwise", faults);
        Map<String, String> found = found(database);
        differences.lost(
                views.keySet().stream().filter(name -> !found.containsKey(name)).sorted().toList());
        differences.say(
                "files of which there is something else",
                found.entrySet().stream()
                        .filter(
                                each ->
                                        !views.containsKey(each.getKey())
                                                || !each.getValue().equals(WHOLE))
                        .map(Object::toString)
                        .toList());
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from import")) {
            row.next();
            differences.sayUnless("files taken", views.size(), row.getLong(1));
        }
    }

    private static Map<String, String> found(Connection database) throws SQLException {
        Map<String, String> found = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select regexp_replace(source_system, '-[0-9]+$', '') as name,"
                                        + " count(*) || ' rows, ' || count(distinct (source_system,"
                                        + " period)) || ' figures, ' || count(distinct recorded_at)"
                                        + " || ' moments' from observation where source_system like"
                                        + " '"
                                        + PREFIX
                                        + "%' group by name")) {
            while (row.next()) {
                found.put(row.getString(1), row.getString(2));
            }
        }
        return found;
    }
}
