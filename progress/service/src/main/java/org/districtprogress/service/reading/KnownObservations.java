package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Series;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.plan.Plan;
import org.districtprogress.service.persistence.JudgedObservationRepository;
import org.districtprogress.service.seed.AdoptedPlan;

/** What judgements need of many indicators' observations at one moment, read in two queries. */
@ApplicationScoped
public class KnownObservations {

    private static final Series NOTHING = Series.known(List.of(), Instant.EPOCH, Trust.CLAIMED);

    private final AdoptedPlan adopted;
    private final JudgedObservationRepository observations;

    KnownObservations(AdoptedPlan adopted, JudgedObservationRepository observations) {
        this.adopted = adopted;
        this.observations = observations;
    }

    /**
     * The district's series, and of other areas the figure of each period of the plan that can
     * stand beside: enough for any day.
     */
    public Map<IndicatorCode, Series> series(Collection<Indicator> indicators, AsOf asOf) {
        Plan plan = adopted.part().plan();
        List<IndicatorCode> codes = codes(indicators);
        List<Observation> known = new ArrayList<>();
        known.addAll(observations.district(codes, asOf.knownAt()));
        known.addAll(
                observations.beside(
                        codes, plan.starts(), plan.ends(), asOf.knownAt(), asOf.trust()));
        return series(codes, known, asOf);
    }

    /** Of rates of any area those that may be another than the quotient of their parts. */
    public Map<IndicatorCode, Series> disagreeing(Collection<Indicator> rates, AsOf asOf) {
        List<IndicatorCode> codes = codes(rates);
        return series(codes, observations.disagreeing(codes, asOf.on(), asOf.knownAt()), asOf);
    }

    private static List<IndicatorCode> codes(Collection<Indicator> indicators) {
        return indicators.stream().map(Indicator::code).toList();
    }

    private static Map<IndicatorCode, Series> series(
            List<IndicatorCode> codes, List<Observation> known, AsOf asOf) {
        Map<IndicatorCode, List<Observation>> each =
                known.stream().collect(Collectors.groupingBy(Observation::indicator));
        return codes.stream()
                .collect(
                        Collectors.toMap(
                                code -> code,
                                code ->
                                        each.containsKey(code)
                                                ? Series.known(
                                                        each.get(code),
                                                        asOf.knownAt(),
                                                        asOf.trust())
                                                : NOTHING));
    }
}
