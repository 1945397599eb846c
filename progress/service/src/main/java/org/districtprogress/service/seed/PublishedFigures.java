package org.districtprogress.service.seed;

import java.util.List;
import org.districtprogress.core.observation.ScopeConfirmation;

/** The figures of a catalogue: observations, and what confirms the plan's lists. */
record PublishedFigures(List<PublishedFigure> figures, List<ScopeConfirmation> confirmations) {

    PublishedFigures {
        figures = List.copyOf(figures);
        confirmations = List.copyOf(confirmations);
    }
}
