package org.districtprogress.livelihood.matters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.districtprogress.core.assessment.FigureRule;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.service.register.RegisterFigures;

/** What is worked out from the register of livelihood matters. */
@ApplicationScoped
public class MatterFigures implements RegisterFigures {

    private static final String DELIVERED =
            """
            select 'livelihood-matters', m.record_id, m.version, 'delivered', 'NUMERATOR', 1,
                m.delivered_on, greatest(m.valid_from, m.delivered_on), m.valid_until, m.trust, m.recorded_at
            from {livelihood_matter} m
            where int4range(m.plan_year, m.plan_year, '[]') @> :year
                and m.delivered_on <= :ends and m.delivered_on < m.valid_until
            union all
            select 'livelihood-matters', m.record_id, m.version, 'not-delivered', 'NUMERATOR', 0,
                cast(null as date), m.valid_from,
                least(m.valid_until, case when m.delivered_on <= :ends then m.delivered_on end), m.trust, m.recorded_at
            from {livelihood_matter} m
            where int4range(m.plan_year, m.plan_year, '[]') @> :year and
                (m.delivered_on > :ends or coalesce(m.delivered_on > m.valid_from, true))
            """;

    @Override
    public List<RegisterFigure> figures() {
        return List.of(
                RegisterFigure.judged(
                        "livelihood-matters-delivered",
                        FigureRule.sum(
                                "matters-of-the-year-delivered-within-it",
                                "当年民生实事中当年办结（有办结日期和佐证）的件数",
                                "Matters of the plan's year that are delivered within it, with day and proof",
                                "MATTER"),
                        DELIVERED));
    }
}
