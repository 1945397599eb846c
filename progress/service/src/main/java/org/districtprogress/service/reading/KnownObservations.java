package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Series;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.service.persistence.ObservationRepository;

/** The series of many indicators at one moment, read in one query. */
@ApplicationScoped
public class KnownObservations {

    private static final Series NOTHING = Series.known(List.of(), Instant.EPOCH, Trust.CLAIMED);

    private final ObservationRepository observations;

    KnownObservations(ObservationRepository observations) {
        this.observations = observations;
    }

    /** Everything recorded of one indicator by a moment, superseded ones included. */
    public List<Observation> recorded(IndicatorCode indicator, Instant knownAt) {
        return observations.known(List.of(indicator), knownAt);
    }

    public Map<IndicatorCode, Series> series(Collection<Indicator> indicators, AsOf asOf) {
        List<IndicatorCode> codes = indicators.stream().map(Indicator::code).toList();
        Map<IndicatorCode, List<Observation>> recorded =
                observations.known(codes, asOf.knownAt()).stream()
                        .collect(Collectors.groupingBy(Observation::indicator));
        return codes.stream()
                .collect(
                        Collectors.toMap(
                                code -> code,
                                code ->
                                        recorded.containsKey(code)
                                                ? Series.known(
                                                        recorded.get(code),
                                                        asOf.knownAt(),
                                                        asOf.trust())
                                                : NOTHING));
    }
}
