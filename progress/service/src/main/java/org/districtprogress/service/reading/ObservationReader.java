package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.districtprogress.api.Page;
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
import org.districtprogress.core.plan.PlanPart;
import org.districtprogress.core.time.ReferencePeriod;
import org.districtprogress.service.document.Attachments;
import org.districtprogress.service.persistence.ObservationList;
import org.districtprogress.service.persistence.ObservationListRepository;
import org.districtprogress.service.persistence.ObservationListRepository.Listed;
import org.districtprogress.service.persistence.ObservationVerdictRepository;
import org.districtprogress.service.reading.Pages.Question;
import org.districtprogress.service.reading.Pages.UnknownKeyException;
import org.districtprogress.service.seed.AdoptedPlan;
import org.districtprogress.service.view.FigureViews;

/** The series of one indicator, current or with every revision. */
@ApplicationScoped
public class ObservationReader {

    /** As it is answered; another spelling names nothing. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final AdoptedPlan adopted;
    private final Pages pages;
    private final ObservationListRepository observations;
    private final ObservationVerdictRepository verdicts;
    private final Attachments attachments;

    ObservationReader(
            AdoptedPlan adopted,
            Pages pages,
            ObservationListRepository observations,
            ObservationVerdictRepository verdicts,
            Attachments attachments) {
        this.adopted = adopted;
        this.pages = pages;
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
     * @param system only of this source system
     * @param isHistory whether superseded ones are wanted too
     */
    public record Wanted(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Area area,
            @Nullable String system,
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
                @Nullable String system,
                boolean isHistory) {
            LocalDate first = from == null ? null : ReferencePeriod.parse("?from", from).start();
            LocalDate last = to == null ? null : ReferencePeriod.parse("?to", to).end();
            if (first != null && last != null && first.isAfter(last)) {
                throw ProgressException.invalid(
                        "?from", "range-reversed", "'from' is after 'to' " + to + ".", from);
            }
            return new Wanted(first, last, area, system, isHistory);
        }

        /** The list of these indicators' observations that is wanted. */
        public ObservationList list(List<Indicator> indicators, AsOf asOf) {
            return new ObservationList(
                    indicators.stream().map(Indicator::code).toList(),
                    from,
                    to,
                    area,
                    system,
                    isHistory,
                    asOf.on(),
                    asOf.knownAt(),
                    asOf.trust());
        }
    }

    /**
     * The wanted observations whose period ended by {@code on}, by indicator, then by last day of
     * the period: those that count at the trust asked for, and the rejected ones, which stay
     * visible.
     */
    public Page<ObservationView> observations(
            Function<PlanPart, List<Indicator>> indicators, Wanted wanted, Question question) {
        return pages.behind(
                question,
                (asOf, after, most) ->
                        observations.page(
                                wanted.list(indicators.apply(adopted.part()), asOf),
                                known(after),
                                most),
                listed -> listed.observation().id().toString(),
                this::views);
    }

    private @Nullable UUID known(@Nullable String key) throws UnknownKeyException {
        if (key == null) {
            return null;
        }
        if (!ID.matcher(key).matches()) {
            throw new UnknownKeyException();
        }
        UUID id = UUID.fromString(key);
        if (!observations.isRecorded(id)) {
            throw new UnknownKeyException();
        }
        return id;
    }

    /**
     * One observation.
     *
     * @throws ProgressException UNKNOWN when the indicator has none of that id known by then, or
     *     its list leaves it out at the trust asked for
     */
    public ObservationView observation(String code, String id, AsOf asOf) {
        IndicatorCode indicator = adopted.part().indicator(new IndicatorCode(code)).code();
        return (ID.matcher(id).matches()
                        ? observations.one(indicator, UUID.fromString(id), asOf.knownAt())
                        : Optional.<Listed>empty())
                .filter(
                        listed ->
                                asOf.trust() == Trust.CLAIMED
                                        || listed.observation().trust() != Trust.CLAIMED)
                .map(listed -> views(List.of(listed), asOf).get(0))
                .orElseThrow(() -> ProgressException.unknown("observation", id));
    }

    /**
     * The verdicts on one observation known at a moment, first to latest.
     *
     * @throws ProgressException UNKNOWN as for the observation itself
     */
    public List<Verdict> verdicts(String code, String id, AsOf asOf) {
        ObservationView observation = observation(code, id, asOf);
        return verdicts.known(UUID.fromString(observation.id()), asOf.knownAt());
    }

    private List<ObservationView> views(List<Listed> found, AsOf asOf) {
        Map<String, List<DocumentLink>> documents =
                attachments.of(
                        SubjectKind.OBSERVATION,
                        found.stream().map(o -> o.observation().id().toString()).toList(),
                        asOf.knownAt());
        return found.stream()
                .map(
                        o ->
                                FigureViews.observation(
                                        o.observation(),
                                        unit(o.observation()),
                                        o.isSuperseded(),
                                        documents.get(o.observation().id().toString())))
                .toList();
    }

    private String unit(Observation observation) {
        return adopted.part().indicator(observation.indicator()).measure().unit().code();
    }
}
