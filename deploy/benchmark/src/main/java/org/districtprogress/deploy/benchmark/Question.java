package org.districtprogress.deploy.benchmark;

import java.time.LocalDate;
import org.districtprogress.deploy.benchmark.Deployment.Listener;

/**
 * A question that is measured. Each repetition asks about another day, so that no answer is kept
 * already; questions that lead to each other never share a day.
 *
 * @param name as it is shown
 * @param path without the day
 */
record Question(String name, Listener listener, String path) {

    private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);

    /** How many times {@link #on} can be told apart within the plan's year. */
    static final int MOST_DAYS = 73;

    private static final int APART = 5;

    /** The path with the day of a repetition. */
    String on(int repetition) {
        return path
                + (path.contains("?") ? "&" : "?")
                + "on="
                + LAST_DAY.minusDays((long) repetition * APART + listener.ordinal());
    }
}
