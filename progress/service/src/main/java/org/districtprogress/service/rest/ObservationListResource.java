package org.districtprogress.service.rest;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Function;
import org.districtprogress.api.Page;
import org.districtprogress.api.observation.ObservationListApi;
import org.districtprogress.api.observation.ObservationView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.PlanPart;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.exports.FileWish;
import org.districtprogress.service.reading.ObservationReader.Wanted;
import org.districtprogress.service.reading.Pages.Question;
import org.districtprogress.service.seed.AdoptedPlan;

/** The observations of all indicators of this service. */
@PermitAll
public class ObservationListResource implements ObservationListApi {

    private final AdoptedPlan adopted;
    private final ObservationDesk desk;

    ObservationListResource(AdoptedPlan adopted, ObservationDesk desk) {
        this.adopted = adopted;
        this.desk = desk;
    }

    @Override
    public Page<ObservationView> allObservations(
            @Nullable String indicator,
            @Nullable String campaign,
            @Nullable String from,
            @Nullable String to,
            @Nullable String area,
            @Nullable String system,
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String history,
            @Nullable String limit,
            @Nullable String cursor,
            @Nullable String format,
            @Nullable String lang) {
        Filters.indicator(adopted.part(), indicator);
        Filters.campaign(adopted.part(), campaign);
        FileWish file = FileWish.ofFigures(format, lang, history);
        Wanted wanted =
                Wanted.of(
                        from,
                        to,
                        area == null ? null : Ask.choice("?area", Area.class, area),
                        system,
                        file.isHistory());
        return desk.list(
                filtered(indicator, campaign),
                wanted,
                new Question(
                        on,
                        knownAt,
                        trust,
                        limit,
                        cursor,
                        Question.filter("all", indicator, campaign, wanted)),
                file);
    }

    private static Function<PlanPart, List<Indicator>> filtered(
            @Nullable String indicator, @Nullable String campaign) {
        return part ->
                part.indicators().stream()
                        .filter(i -> indicator == null || i.code().value().equals(indicator))
                        .filter(
                                i ->
                                        campaign == null
                                                || i.section().campaign().value().equals(campaign))
                        .toList();
    }
}
