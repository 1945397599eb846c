package org.districtprogress.core.assessment;

import java.time.LocalDate;
import java.util.Optional;

/** What a register has to say about one indicator, as known at the moment that is asked about. */
@FunctionalInterface
public interface Derivation {

    /** For indicators whose register has no rows. */
    Derivation NONE = on -> Optional.empty();

    /** The figure worked out for a day; empty when the register has no rows for it. */
    Optional<DerivedFigure> on(LocalDate day);
}
