package org.districtprogress.deploy.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/**
 * What the callers were told, to be held against what the database has: every acknowledged write
 * once, with the answer that was given, and nothing else.
 */
final class Ledger {

    private final String prefix;
    private final long numberBefore;
    private final long changesBefore;
    private final Map<String, Noted> acknowledged = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

    /**
     * @param prefix with which the names of all writes begin, and of nothing else in the database
     */
    Ledger(Connection database, String prefix) throws SQLException {
        StoredFacts stored = new StoredFacts(database);
        this.prefix = prefix;
        numberBefore = stored.number();
        changesBefore = stored.changes();
    }

    /** Notes an answer that is an end of a write; a second one has to be the first one again. */
    void note(Write write, Answer answer) {
        if (!answer.isAcknowledged()) {
            faults.add(write.name() + " was answered " + answer.status() + " " + answer.body());
            return;
        }
        acknowledged.compute(
                write.name(),
                (name, noted) -> {
                    if (noted == null) {
                        return Noted.of(write, answer);
                    }
                    noted.faultOf(answer).ifPresent(faults::add);
                    return noted.and(answer);
                });
    }

    int size() {
        return acknowledged.size();
    }

    /** How many of them came without a key. */
    long withoutKey() {
        return acknowledged.values().stream().filter(noted -> !noted.write().hasKey()).count();
    }

    /** How many writes of each kind were acknowledged. */
    Map<Fact, Long> kinds() {
        return acknowledged.values().stream()
                .collect(
                        Collectors.groupingBy(
                                noted -> noted.write().fact(),
                                TreeMap::new,
                                Collectors.counting()));
    }

    /**
     * What the database says other than the ledger.
     *
     * @param others other writes, each of which took one number and a place in the change feed for
     *     each of so many rows
     */
    Differences differences(Connection database, int others, int rowsOfEach) throws SQLException {
        StoredFacts stored = new StoredFacts(database);
        Differences differences = new Differences();
        for (Fact fact : Fact.values()) {
            compare(fact, stored.rows(fact, prefix), differences);
        }
        differences.say("records that are not what was said last", stored.unheldRecords(prefix));
        differences.say("kept with another answer than was given", otherAnswers(stored));
        differences.say("answered otherwise than a repeated write may be", List.copyOf(faults));
        differences.sayUnless("numbers taken", size() + others, stored.number() - numberBefore);
        differences.sayUnless(
                "places in the change feed",
                size() + (long) others * rowsOfEach,
                stored.changes() - changesBefore);
        return differences;
    }

    /** Each write of that kind has its one row, the one that was answered, and no other row is. */
    private void compare(Fact fact, Map<String, List<String>> rows, Differences differences) {
        Map<String, String> expected = new TreeMap<>();
        acknowledged.forEach(
                (name, noted) -> {
                    if (noted.write().fact() == fact) {
                        expected.put(name, fact.idIn(noted.first()));
                    }
                });
        differences.lost(
                expected.keySet().stream().filter(name -> !rows.containsKey(name)).toList());
        differences.say(
                "there and not acknowledged",
                rows.keySet().stream().filter(name -> !expected.containsKey(name)).toList());
        differences.say(
                "there otherwise than acknowledged, or more than once",
                expected.entrySet().stream()
                        .filter(each -> rows.containsKey(each.getKey()))
                        .filter(each -> !rows.get(each.getKey()).equals(List.of(each.getValue())))
                        .map(each -> each + " is " + rows.get(each.getKey()))
                        .toList());
    }

    private List<String> otherAnswers(StoredFacts stored) throws SQLException {
        Map<String, Answer> given = new TreeMap<>();
        acknowledged.forEach(
                (name, noted) -> {
                    if (noted.write().hasKey()) {
                        given.put(name, noted.first());
                    }
                });
        Map<String, Answer> kept = stored.answers(prefix);
        Map<String, Answer> all = new TreeMap<>(kept);
        all.putAll(given);
        return all.keySet().stream()
                .filter(name -> !isKept(given.get(name), kept.get(name)))
                .toList();
    }

    /** Of the address only the path is kept, without what the gateway puts before it. */
    private static boolean isKept(Answer given, Answer kept) {
        return given != null
                && kept != null
                && given.status() == kept.status()
                && Objects.equals(given.etag(), kept.etag())
                && given.body().equals(kept.body())
                && (given.location() == null
                        ? kept.location() == null
                        : kept.location() != null && given.location().endsWith(kept.location()));
    }
}
