package org.districtprogress.core.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a register has to say about one indicator, as known at the moment that is asked about. */
@FunctionalInterface
public interface Derivation {

    /** For indicators whose register has no rows. */
    Derivation NONE = on -> Optional.empty();

    /** The figure worked out for a day; empty when the register has no rows for it. */
    Optional<DerivedFigure> on(LocalDate day);

    /** The figures of a day by the other rules in use, to be shown beside. */
    default List<DerivedFigure> byOtherRules(LocalDate day) {
        return List.of();
    }

    /**
     * What the rows of the judged rule contribute over time; none where it is not known in steps.
     */
    default List<Step> steps() {
        return List.of();
    }

    /** By a rule that is judged, and others that are shown. */
    static Derivation of(SteppedFigure judged, List<SteppedFigure> others) {
        return new Derivation() {

            @Override
            public Optional<DerivedFigure> on(LocalDate day) {
                return judged.on(day);
            }

            @Override
            public List<DerivedFigure> byOtherRules(LocalDate day) {
                return others.stream().flatMap(other -> other.on(day).stream()).toList();
            }

            @Override
            public List<Step> steps() {
                return judged.steps();
            }
        };
    }
}
