package org.districtprogress.environment.enterpriseevaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.districtprogress.core.assessment.FigureRule;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.service.register.RegisterFigures;

/** What is worked out from the register of evaluations: how many enterprises are of which class. */
@ApplicationScoped
public class EvaluationFigures implements RegisterFigures {

    /**
     * An evaluation holds from the day it was published on, without the days on which a later one
     * of the same enterprise holds; of two of one year the one with the greater id.
     */
    private static final String OF_CLASS =
            """
            select 'enterprise-evaluations', e.record_id, e.version, cast(e.year as text),
                'NUMERATOR', 1, e.published_on, lower(held.days), upper(held.days), e.trust,
                e.recorded_at
            from (
                select r.record_id, r.version, r.year, r.evaluation_class, r.published_on, r.trust,
                    r.recorded_at, s.days,
                    coalesce(range_agg(s.days) over (
                        partition by r.enterprise
                        order by r.year desc, r.record_id desc, r.valid_from
                        rows between unbounded preceding and 1 preceding), '{}') later
                from {enterprise_evaluation} r cross join lateral (
                    select daterange(greatest(r.valid_from, r.published_on), r.valid_until) days
                    where r.published_on < r.valid_until) s
                where r.year <= :year) e
                cross join lateral unnest(datemultirange(e.days) - e.later) held (days)
            where e.evaluation_class = '%s'
            """;

    @Override
    public List<RegisterFigure> figures() {
        return Arrays.stream(EvaluationClass.values()).map(EvaluationFigures::ofClass).toList();
    }

    private static RegisterFigure ofClass(EvaluationClass each) {
        return RegisterFigure.judged(
                "enterprises-class-" + each.name().toLowerCase(Locale.ROOT),
                FigureRule.sum(
                        "latest-evaluation-class-" + each.name().toLowerCase(Locale.ROOT),
                        "截至当日最近一次已公布评价为" + each + "类的企业数，每户计一次",
                        "Enterprises whose latest published evaluation is of class "
                                + each
                                + ", each counted once",
                        "ENTERPRISE"),
                OF_CLASS.formatted(each));
    }
}
