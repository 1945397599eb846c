package org.districtprogress.deploy.e2e.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was wrong: each kind of each operation once, with the first request that showed it. */
public final class Findings {

    private final long seed;
    private final Map<String, String> byKind = new TreeMap<>();
    private final Map<String, Integer> times = new TreeMap<>();
    private final Map<String, Set<Integer>> answered = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    private final Map<String, Long> nanosOf = new TreeMap<>();

    Findings(long seed) {
        this.seed = seed;
    }

    synchronized void count(Operation operation, int status, long nanos) {
        nanosOf.merge(operation.toString(), nanos, Long::sum);
        statuses.merge(status, 1, Integer::sum);
        answered.computeIfAbsent(operation.toString(), unseen -> new TreeSet<>()).add(status);
    }

    synchronized void add(Request request, List<String> wrong) {
        String kind = request.operation() + ": " + wrong.get(0);
        times.merge(kind, 1, Integer::sum);
        byKind.putIfAbsent(
                kind,
                String.join(
                        System.lineSeparator() + "  ",
                        kind,
                        "request " + request.number() + " of seed " + seed,
                        "as " + request.caller(),
                        String.join(" ", wrong.subList(1, wrong.size())),
                        request.curl()));
    }

    /** A fault of the fuzzer's own: it is told like any other, and the run goes on. */
    synchronized void add(long number, RuntimeException broken) {
        String kind = "the fuzzer itself: " + broken.getClass().getName();
        times.merge(kind, 1, Integer::sum);
        byKind.putIfAbsent(kind, kind + ", request " + number + " of seed " + seed + ": " + broken);
    }

    /** How many requests were answered. */
    public synchronized long answers() {
        return statuses.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** A paragraph for each. */
    public synchronized List<String> all() {
        List<String> all = new ArrayList<>();
        byKind.forEach((kind, text) -> all.add(times.get(kind) + "× " + text));
        return all;
    }

    /** The operations that never did what they are for, with what they answered instead. */
    public synchronized Map<String, Set<Integer>> neverDone() {
        Map<String, Set<Integer>> never = new TreeMap<>(answered);
        never.values().removeIf(each -> each.stream().anyMatch(status -> status < 300));
        return never;
    }

    /** The operations that took most of the time together, with seconds over all connections. */
    public synchronized List<String> slowest(int most) {
        return nanosOf.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(most)
                .map(each -> each.getKey() + " " + Duration.ofNanos(each.getValue()).toSeconds())
                .toList();
    }

    /** How many operations were called. */
    public synchronized int called() {
        return answered.size();
    }

    /** How often each status was answered. */
    public synchronized Map<Integer, Integer> statuses() {
        return new TreeMap<>(statuses);
    }
}
