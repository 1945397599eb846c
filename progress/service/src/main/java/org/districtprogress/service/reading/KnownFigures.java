package org.districtprogress.service.reading;

import java.util.Map;
import org.districtprogress.core.assessment.Derivation;
import org.districtprogress.core.observation.Series;
import org.districtprogress.core.plan.IndicatorCode;

/** What is known of indicators at one moment: what was reported, and what registers work out. */
record KnownFigures(Map<IndicatorCode, Series> series, Map<IndicatorCode, Derivation> derivations) {

    KnownFigures {
        series = Map.copyOf(series);
        derivations = Map.copyOf(derivations);
    }

    Series series(IndicatorCode indicator) {
        return series.get(indicator);
    }

    Derivation derivation(IndicatorCode indicator) {
        return derivations.getOrDefault(indicator, Derivation.NONE);
    }
}
