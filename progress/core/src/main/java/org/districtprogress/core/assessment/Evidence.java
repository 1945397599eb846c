package org.districtprogress.core.assessment;

import java.util.List;
import java.util.Objects;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Observation;

/**
 * The figures an assessment rests on.
 *
 * @param baseline null where none is known
 * @param actual null where nothing of the plan year is known
 * @param alternatives other figures for what is judged, best first, then those that would have been
 *     judged had they counted
 * @param beside the latest figures of the city and of sub-areas, shown and never judged
 */
public record Evidence(
        @Nullable Observation baseline,
        @Nullable Actual actual,
        List<Alternative> alternatives,
        List<Observation> beside) {

    public Evidence {
        Objects.requireNonNull(alternatives, "alternatives");
        alternatives = List.copyOf(alternatives);
        beside = List.copyOf(beside);
    }
}
