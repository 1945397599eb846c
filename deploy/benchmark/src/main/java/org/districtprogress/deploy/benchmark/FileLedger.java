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
     * Files that did not end well, and those of whose rows not each is there once, at one moment.
     */
    List<String> differences(Connection database) throws SQLException {
        List<String> said = new ArrayList<>();
        views.forEach(
                (name, view) -> {
                    if (!view.contains("\"state\":\"COMPLETED\"")
                            || !view.contains("\"created\":" + FileCaller.ROWS + ",")) {
                        said.add(name + " became " + view);
                    }
                });
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
        String whole = FileCaller.ROWS + " rows, " + FileCaller.ROWS + " figures, 1 moments";
        Map<String, String> expected = new TreeMap<>();
        views.keySet().forEach(name -> expected.put(name, whole));
        if (!found.equals(expected)) {
            said.add("of files there are " + found + ", expected " + expected);
        }
        return said;
    }
}
