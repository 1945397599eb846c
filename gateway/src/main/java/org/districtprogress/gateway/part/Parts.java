package org.districtprogress.gateway.part;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.districtprogress.api.district.UnavailablePart;
import org.districtprogress.core.Nullable;

/**
 * What the services contribute, in the order of the plan.
 *
 * @param on the day of all of them; null when nothing was read, or for kinds without a day
 * @param knownAt the moment all live ones were read at; null when nothing was read
 */
public record Parts<T>(List<Part<T>> all, @Nullable LocalDate on, @Nullable Instant knownAt) {

    public Parts {
        all = List.copyOf(all);
    }

    public boolean isComplete() {
        return all.stream().allMatch(part -> part instanceof Part.Live);
    }

    public List<UnavailablePart> unavailable() {
        return all.stream().map(Part::unavailable).flatMap(Optional::stream).toList();
    }
}
