package org.districtprogress.service.rest;

import jakarta.annotation.security.PermitAll;
import org.districtprogress.api.Page;
import org.districtprogress.api.plan.IndicatorView;
import org.districtprogress.api.plan.IndicatorsApi;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.plan.Role;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.reading.IndicatorReader;
import org.districtprogress.service.reading.Pages;
import org.districtprogress.service.reading.Pages.Question;
import org.districtprogress.service.reading.TimeAxes;
import org.districtprogress.service.seed.AdoptedPlan;

/** The definitions of this service's indicators. */
@PermitAll
public class IndicatorsResource implements IndicatorsApi {

    private final AdoptedPlan adopted;
    private final TimeAxes timeAxes;
    private final Pages pages;
    private final IndicatorReader indicators;

    IndicatorsResource(
            AdoptedPlan adopted, TimeAxes timeAxes, Pages pages, IndicatorReader indicators) {
        this.adopted = adopted;
        this.timeAxes = timeAxes;
        this.pages = pages;
        this.indicators = indicators;
    }

    @Override
    public Page<IndicatorView> indicators(
            @Nullable String campaign,
            @Nullable String workstream,
            @Nullable String role,
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String limit,
            @Nullable String cursor) {
        Filters.campaign(adopted.part(), campaign);
        Filters.workstream(adopted.part(), workstream);
        Role wanted = role == null ? null : Ask.choice("?role", Role.class, role);
        return pages.page(
                new Question(
                        on,
                        knownAt,
                        trust,
                        limit,
                        cursor,
                        Question.filter(campaign, workstream, wanted)),
                asOf -> indicators.indicators(campaign, workstream, wanted, asOf),
                (view, asOf) -> view);
    }

    @Override
    public IndicatorView indicator(
            String indicator,
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust) {
        return indicators.indicator(indicator, timeAxes.settle(on, knownAt, trust));
    }
}
