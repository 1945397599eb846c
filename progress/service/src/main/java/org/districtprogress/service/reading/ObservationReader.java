package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.api.observation.ObservationView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.document.SubjectKind;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.observation.Verdict;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.IndicatorCode;
import org.districtprogress.core.time.ReferencePeriod;
import org.districtprogress.service.document.Attachments;
import org.districtprogress.service.persistence.ObservationVerdictRepository;
import org.districtprogress.service.seed.AdoptedPlan;
import org.districtprogress.service.view.FigureViews;

/** The series of one indicator, current or with every revision. */
@ApplicationScoped
public class ObservationReader {

    private static final Comparator<Observation> BY_PERIOD =
            Comparator.comparing(Observation::period)
                    .thenComparing(Observation::area)
                    .thenComparing(observation -> observation.source().system())
                    .thenComparing(Observation::recordedAt)
                    .thenComparing(Observation::id);

    private final AdoptedPlan adopted;
    private final KnownObservations observations;
    private final ObservationVerdictRepository verdicts;
    private final Attachments attachments;

    ObservationReader(
            AdoptedPlan adopted,
            KnownObservations observations,
            ObservationVerdictRepository verdicts,
            Attachments attachments) {
        this.adopted = adopted;
        this.observations = observations;
        this.verdicts = verdicts;
        this.attachments = attachments;
    }

    /**
     * Which observations are wanted.
     *
     * @param from only periods that start on or after it
     * @param to only periods that end on or before it
     * @param area only of this area
     * @param isHistory whether superseded ones are wanted too
     */
    public record Wanted(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Area area,
            boolean isHistory) {

        /**
         * The wish as a caller words it, with periods as bounds.
         *
         * @throws ProgressException INVALID for a malformed period or a reversed range
         */
        public static Wanted of(
                @Nullable String from,
                @Nullable String to,
                @Nullable Area area,
                boolean isHistory) {
            LocalDate first = from == null ? null : ReferencePeriod.parse("?from", from).start();
            LocalDate last = to == null ? null : ReferencePeriod.parse("?to", to).end();
            if (first != null && last != null && first.isAfter(last)) {
                throw ProgressException.invalid(
                        "?from", "range-reversed", "'from' is after 'to' " + to + ".", from);
            }
            return new Wanted(first, last, area, isHistory);
        }

        private boolean isMetBy(Observation observation) {
            ReferencePeriod period = observation.period();
            return (from == null || !period.start().isBefore(from))
                    && (to == null || !period.end().isAfter(to))
                    && (area == null || observation.area() == area);
        }
    }

    /**
     * The wanted observations whose period ended by {@code on}, by last day of the period: those
     * that count at the trust asked for, and the rejected ones, which stay visible.
     */
    public List<ObservationView> observations(String code, Wanted wanted, AsOf asOf) {
        Indicator indicator = adopted.part().indicator(new IndicatorCode(code));
        List<Observation> recorded = observations.recorded(indicator.code(), asOf.knownAt());
        Set<UUID> superseded = superseded(recorded);
        List<Observation> found =
                recorded.stream()
                        .filter(o -> !o.period().end().isAfter(asOf.on()))
                        .filter(o -> wanted.isHistory() || !superseded.contains(o.id()))
                        .filter(o -> isShown(o, asOf.trust()))
                        .filter(wanted::isMetBy)
                        .sorted(BY_PERIOD)
                        .toList();
        return views(found, indicator, superseded, asOf.knownAt());
    }

    /**
     * One observation.
     *
     * @throws ProgressException UNKNOWN when the indicator has none of that id known by then
     */
    public ObservationView observation(String code, String id, Instant knownAt) {
        Indicator indicator = adopted.part().indicator(new IndicatorCode(code));
        List<Observation> recorded = observations.recorded(indicator.code(), knownAt);
        return recorded.stream()
                .filter(o -> o.id().toString().equals(id))
                .findFirst()
                .map(o -> views(List.of(o), indicator, superseded(recorded), knownAt).get(0))
                .orElseThrow(() -> ProgressException.unknown("observation", id));
    }

    /**
     * The verdicts on one observation known at a moment, first to latest.
     *
     * @throws ProgressException UNKNOWN when the indicator has none of that id known by then
     */
    public List<Verdict> verdicts(String code, String id, Instant knownAt) {
        ObservationView observation = observation(code, id, knownAt);
        return verdicts.known(UUID.fromString(observation.id()), knownAt);
    }

    private static boolean isShown(Observation observation, Trust lowest) {
        return observation.trust() == Trust.REJECTED || observation.trust().compareTo(lowest) >= 0;
    }

    private static Set<UUID> superseded(List<Observation> recorded) {
        Set<UUID> superseded = new HashSet<>();
        recorded.stream()
                .map(o -> o.recording().supersedes())
                .filter(Objects::nonNull)
                .forEach(superseded::add);
        return superseded;
    }

    private List<ObservationView> views(
            List<Observation> found, Indicator indicator, Set<UUID> superseded, Instant knownAt) {
        Map<String, List<DocumentLink>> documents =
                attachments.of(
                        SubjectKind.OBSERVATION,
                        found.stream().map(o -> o.id().toString()).toList(),
                        knownAt);
        return found.stream()
                .map(
                        o ->
                                FigureViews.observation(
                                        o,
                                        indicator.measure().unit().code(),
                                        superseded.contains(o.id()),
                                        documents.get(o.id().toString())))
                .toList();
    }
}
