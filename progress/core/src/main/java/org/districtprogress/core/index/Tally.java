package org.districtprogress.core.index;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.districtprogress.core.assessment.Status;

/** How many assessments have which status; every status is counted, also where the count is 0. */
public record Tally(Map<Status, Integer> counts) {

    public Tally {
        EnumMap<Status, Integer> all = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            all.put(status, counts.getOrDefault(status, 0));
        }
        counts = Collections.unmodifiableMap(all);
    }

    public static Tally of(Collection<Status> statuses) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        statuses.forEach(status -> counts.merge(status, 1, Integer::sum));
        return new Tally(counts);
    }

    public int of(Status status) {
        return counts.get(status);
    }
}
