package org.districtprogress.deploy.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run of kills found, and whether it shows what it is for.
 *
 * @param kinds how many writes of each kind were acknowledged
 * @param files how many files were acknowledged
 * @param endedMeanwhile how many imports came to their end before the last kill
 * @param late kills that fell into the second half of an import
 */
record CrashReport(
        int kills,
        boolean isDurable,
        Map<Fact, Long> kinds,
        int files,
        int endedMeanwhile,
        int late,
        Differences differences) {

    /** For so many kills one import has to end meanwhile, and one to be killed late. */
    private static final int KILLS_PER_IMPORT = 25;

    CrashReport {
        kinds = Map.copyOf(kinds);
    }

    /**
     * Whether nothing was lost, doubled or made up while everything was really tried. When
     * PostgreSQL does not wait for the disk, whether losses were found: a test that finds none
     * there would find none anywhere.
     */
    boolean isAsExpected() {
        return isDurable ? differences.isNone() && untried().isEmpty() : differences.lost() > 0;
    }

    /** For people, ending with the verdict. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(differences.lines());
        lines.addAll(untried());
        lines.add(
                "%s kills, synchronous_commit=%s, %s writes %s and %s files of %s rows acknowledged, %s of these before the last kill, %s kills in the second half of an import"
                        .formatted(
                                kills,
                                isDurable ? "on" : "off",
                                kinds.values().stream().mapToLong(Long::longValue).sum(),
                                new TreeMap<>(kinds),
                                files,
                                FileCaller.ROWS,
                                endedMeanwhile,
                                late));
        lines.add(verdict());
        return lines;
    }

    private String verdict() {
        if (!isDurable) {
            return differences.lost() > 0
                    ? differences.lost()
                            + " acknowledged writes are lost, as they have to be without waiting"
                            + " for the disk: the test sees losses"
                    : "nothing is lost though nobody waits for the disk: the test proves nothing";
        }
        if (!differences.isNone()) {
            return "the database has something else";
        }
        return untried().isEmpty()
                ? "each is there once, and nothing else is"
                : "not everything was tried";
    }

    /** What the run should have met and did not. */
    private List<String> untried() {
        List<String> untried = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            if (kinds.getOrDefault(fact, 0L) == 0) {
                untried.add("no " + fact + " was acknowledged");
            }
        }
        int wanted = Math.max(1, kills / KILLS_PER_IMPORT);
        if (endedMeanwhile < wanted) {
            untried.add(endedMeanwhile + " imports ended before the last kill, wanted: " + wanted);
        }
        if (late < kills / KILLS_PER_IMPORT) {
            untried.add(
                    late
                            + " kills fell into the second half of an import, wanted: "
                            + kills / KILLS_PER_IMPORT);
        }
        return untried;
    }
}
