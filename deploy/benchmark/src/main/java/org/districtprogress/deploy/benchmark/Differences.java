package org.districtprogress.deploy.benchmark;

import java.util.ArrayList;
import java.util.List;

/** What the database has other than what was acknowledged. */
final class Differences {

    private static final int SHOWN = 5;

    private final List<String> lines = new ArrayList<>();
    private int lost;

    /** Acknowledged, and not there: what a database that does not wait for the disk leads to. */
    void lost(List<String> those) {
        lost += those.size();
        say("acknowledged and not there", those);
    }

    /** Each kind of fault is one line, with a few of those it is about. */
    void say(String what, List<String> those) {
        if (!those.isEmpty()) {
            lines.add(
                    those.size()
                            + " "
                            + what
                            + ", such as "
                            + those.subList(0, Math.min(SHOWN, those.size())));
        }
    }

    void sayUnless(String what, long expected, long found) {
        if (found != expected) {
            lines.add(what + ": " + found + ", expected: " + expected);
        }
    }

    int lost() {
        return lost;
    }

    boolean isNone() {
        return lines.isEmpty();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
