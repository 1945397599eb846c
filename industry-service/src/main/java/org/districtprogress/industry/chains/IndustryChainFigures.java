package org.districtprogress.industry.chains;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.districtprogress.core.assessment.FigureRule;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.service.register.RegisterFigures;

/** What is worked out from the register of industry chains: municipal chains under way. */
@ApplicationScoped
public class IndustryChainFigures implements RegisterFigures {

    private static final String ROW = "select 'industry-chains', c.record_id, c.version, ";

    private static final String MUNICIPAL =
            """
            from {industry_chain} c left join lateral (
                select i.code, i.done_on from chain_work_items(c.content) i
                where i.done_on between :starts and :ends
                order by i.done_on, i.place limit 1) item on true
            where c.level = 'MUNICIPAL'
            """;

    private static final String UNDER_WAY =
            ROW
                    + """
                    'done ' || item.code, 'NUMERATOR', 1, item.done_on,
                        greatest(c.valid_from, item.done_on), c.valid_until, c.trust, c.recorded_at
                    """
                    + MUNICIPAL
                    + " and item.done_on is not null union all "
                    + ROW
                    + """
                    'nothing-done-yet', 'NUMERATOR', 0, cast(null as date), c.valid_from,
                        least(c.valid_until, item.done_on), c.trust, c.recorded_at
                    """
                    + MUNICIPAL;

    @Override
    public List<RegisterFigure> figures() {
        return List.of(
                RegisterFigure.judged(
                        "municipal-industry-chains",
                        FigureRule.sum(
                                "chains-with-work-done",
                                "当年已办结至少一项工作事项的市级产业链数，自首项办结之日起计",
                                "Municipal chains with at least one work item done within the plan"
                                        + " year, from the day of the first one on",
                                "CHAIN"),
                        UNDER_WAY));
    }
}
