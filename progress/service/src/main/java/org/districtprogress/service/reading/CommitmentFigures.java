package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.districtprogress.core.assessment.FigureRule;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.service.register.RegisterFigures;
import org.districtprogress.service.seed.AdoptedPlan;

/**
 * Indicators that count commitments: each counts from the day on which the last of its milestones
 * was done. A commitment that is not broken down says nothing yet; where only what was verified
 * counts, neither does one of which nothing is verified.
 */
@ApplicationScoped
class CommitmentFigures implements RegisterFigures {

    private static final String REGISTER = "commitments";

    private static final String STANDINGS =
            """
            from (select commitment, 0 as version,
                         case when bool_and(counted_on is not null) then max(counted_on) end delivered_on,
                         case when 'CLAIMED' in (:trusts) and not bool_and(trust = 'VERIFIED')
                              then 'CLAIMED' else 'VERIFIED' end trust,
                         max(recorded_at) recorded_at
                  from (select latest.commitment, coalesce(found.verdict, 'CLAIMED') trust,
                               case when coalesce(found.verdict, 'CLAIMED') in (:trusts)
                                    then latest.done_on end counted_on,
                               greatest(latest.recorded_at, found.recorded_at) recorded_at
                        from milestone_version first
                        cross join lateral (
                            select v.* from milestone_version v
                            where v.commitment = first.commitment and v.milestone = first.milestone
                                and v.recorded_at <= :known
                            order by v.version desc limit 1) latest
                        left join lateral (
                            select j.verdict, j.recorded_at from milestone_verdict j
                            where j.commitment = latest.commitment and j.milestone = latest.milestone
                                and j.version = latest.version and j.recorded_at <= :known
                            order by j.recorded_at desc limit 1) found on true
                        where first.version = 1 and first.commitment in (%1$s)) known
                  group by commitment
                  having 'CLAIMED' in (:trusts) or bool_or(counted_on is not null)) c
            """;

    private static final String DELIVERED =
            """
            select 'commitments', c.commitment, c.version, 'delivered', 'NUMERATOR', 1,
                c.delivered_on, c.delivered_on, date '9999-12-31', c.trust, c.recorded_at
            """
                    + STANDINGS
                    + """
                     where c.delivered_on is not null
                    union all
                    select 'commitments', c.commitment, c.version, 'under-way', 'NUMERATOR', 0,
                        cast(null as date), date '0001-01-01', coalesce(c.delivered_on, date '9999-12-31'), c.trust,
                        c.recorded_at
                    """
                    + STANDINGS;

    private final AdoptedPlan adopted;

    CommitmentFigures(AdoptedPlan adopted) {
        this.adopted = adopted;
    }

    @Override
    public List<RegisterFigure> figures() {
        return adopted.part().indicators().stream()
                .filter(indicator -> REGISTER.equals(indicator.measure().register()))
                .map(CommitmentFigures::figure)
                .toList();
    }

    private static RegisterFigure figure(Indicator indicator) {
        String members =
                indicator.measure().members().stream()
                        .map(code -> "'" + code.replace("'", "''") + "'")
                        .collect(Collectors.joining(", "));
        return RegisterFigure.judged(
                indicator.code().value(),
                FigureRule.sum(
                        "commitments-delivered",
                        "全部节点完成并有佐证的任务数",
                        "Commitments of which every milestone is done, with evidence",
                        indicator.measure().unit().code()),
                DELIVERED.formatted(members));
    }
}
