package org.districtprogress.core.assessment;

import java.util.Objects;

/**
 * The rules an assessment was made by, so that it can be recomputed.
 *
 * @param name stable kebab-case name
 * @param version counts up with every change of a rule
 */
public record Method(String name, int version, Thresholds thresholds) {

    /** Version 1: attainment held against the schedule, verdict by the gap. */
    public static final Method SCHEDULE_GAP =
            new Method("schedule-gap", 1, Thresholds.PUBLISHED_PRACTICE);

    public Method {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(thresholds, "thresholds");
    }
}
