package org.districtprogress.service.reading;

import java.util.List;
import java.util.Map;
import org.districtprogress.core.assessment.Derivation;
import org.districtprogress.core.observation.Series;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.IndicatorCode;

/**
 * What is known of indicators at one moment: what was reported, and what registers work out.
 *
 * @param judged those with a target, each with the one known at the moment
 */
record KnownFigures(
        List<Indicator> judged,
        Map<IndicatorCode, Series> series,
        Map<IndicatorCode, Derivation> derivations) {

    KnownFigures {
        judged = List.copyOf(judged);
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
