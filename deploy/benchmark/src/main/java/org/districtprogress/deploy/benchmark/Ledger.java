package org.districtprogress.deploy.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What the callers were told, to be held against what the database has: every acknowledged write
 * once, with the answer that was given, and nothing else.
 */
final class Ledger {

    private static final int SHOWN = 5;
    private static final String RECORDINGS = "select sequence from recording";

    /** As many as the last position, or -1 where one is missing. */
    private static final String CHANGES =
            "select case when count(*) = (select position from recording) then count(*) else -1 end"
                    + " from change";

    private final Map<String, Answer> acknowledged = new ConcurrentHashMap<>();
    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final long numberBefore;
    private final long changesBefore;

    Ledger(Connection database) throws SQLException {
        numberBefore = number(database, RECORDINGS);
        changesBefore = number(database, CHANGES);
    }

    /** Notes an answer that is an end of a write; a second one has to be the first one again. */
    void note(Write write, Answer answer) {
        if (!answer.isAcknowledged()) {
            faults.add(write.name() + " was answered " + answer.status() + " " + answer.body());
            return;
        }
        if (write.hasKey()) {
            keys.add(write.name());
        }
        Answer first = acknowledged.putIfAbsent(write.name(), answer);
        if (first == null) {
            return;
        }
        boolean isSame = write.hasKey() ? first.equals(answer) : first.id().equals(answer.id());
        if (!isSame) {
            faults.add(write.name() + " was answered " + first + " and then " + answer);
        }
    }

    int size() {
        return acknowledged.size();
    }

    /** What the database says other than the ledger; each line a kind of fault, none when right. */
    List<String> differences(Connection database, String prefix) throws SQLException {
        return differences(database, prefix, 0, 0);
    }

    /**
     * The same beside so many other writes, each of which took one number and for each of its rows
     * a place in the change feed.
     */
    List<String> differences(Connection database, String prefix, int others, int rowsOfEach)
            throws SQLException {
        Map<String, String> names = new HashMap<>();
        acknowledged.forEach((name, answer) -> names.put(answer.id(), name));
        Set<String> found = new TreeSet<>();
        List<String> extra = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select id from observation where source_system like '"
                                        + prefix
                                        + "%'")) {
            while (row.next()) {
                String id = row.getString(1);
                found.add(id);
                if (!names.containsKey(id)) {
                    extra.add(id);
                }
            }
        }
        List<String> lost =
                names.entrySet().stream()
                        .filter(each -> !found.contains(each.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        List<String> said = new ArrayList<>();
        say(said, lost, "acknowledged and not there");
        say(said, extra, "there and not acknowledged");
        say(said, otherAnswers(database, prefix), "kept with another answer than was given");
        say(said, List.copyOf(faults), "answered otherwise than a repeated write may be");
        if (names.size() != acknowledged.size()) {
            said.add(acknowledged.size() - names.size() + " writes share an id");
        }
        sayUnlessAll(said, "numbers taken", number(database, RECORDINGS) - numberBefore - others);
        sayUnlessAll(
                said,
                "places in the change feed",
                number(database, CHANGES) - changesBefore - (long) others * rowsOfEach);
        return said;
    }

    private List<String> otherAnswers(Connection database, String prefix) throws SQLException {
        List<String> other = new ArrayList<>();
        Set<String> missing = new TreeSet<>(keys);
        try (Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select key, convert_from(body, 'UTF8') from idempotency_key"
                                        + " where key like '"
                                        + prefix
                                        + "%'")) {
            while (row.next()) {
                missing.remove(row.getString(1));
                Answer given = acknowledged.get(row.getString(1));
                if (given == null || !given.body().equals(row.getString(2))) {
                    other.add(row.getString(1));
                }
            }
        }
        other.addAll(missing);
        return other;
    }

    private void sayUnlessAll(List<String> said, String what, long counted) {
        if (counted != acknowledged.size()) {
            said.add(what + ": " + counted + ", writes acknowledged: " + acknowledged.size());
        }
    }

    private static void say(List<String> said, List<String> those, String what) {
        if (!those.isEmpty()) {
            said.add(
                    those.size()
                            + " "
                            + what
                            + ", such as "
                            + those.subList(0, Math.min(SHOWN, those.size())));
        }
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
