package org.districtprogress.industry.talents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.districtprogress.core.assessment.FigureRule;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.service.register.RegisterFigures;

/** What is worked out from the register of talents: persons newly selected. */
@ApplicationScoped
public class TalentFigures implements RegisterFigures {

    /** On each day a person counts by the earliest announcement that is known to hold on it. */
    private static final String SELECTED =
            """
            select 'talents', t.record_id, t.version,
                case c.amount when 1 then 'selected' else 'counted-already' end,
                'NUMERATOR', c.amount, t.announced_on, lower(c.days), upper(c.days), t.trust,
                t.recorded_at
            from (
                select r.record_id, r.version, r.announced_on,
                    r.trust, r.recorded_at,
                    s.days, coalesce(range_agg(s.days) over (
                        partition by r.person
                        order by r.announced_on, r.record_id, r.valid_from
                        rows between unbounded preceding and 1 preceding), '{}') covered
                from {talent} r cross join lateral (
                    select daterange(greatest(r.valid_from, r.announced_on), r.valid_until) days
                    where greatest(r.valid_from, r.announced_on) < r.valid_until) s
                where daterange(r.announced_on, r.announced_on, '[]') && daterange(:starts, :ends, '[]')
                    and r.level in ('NATIONAL', 'PROVINCIAL', 'MUNICIPAL')) t
                cross join lateral (
                    select unnest(datemultirange(t.days) - t.covered) days, 1 amount
                    union all
                    select unnest(datemultirange(t.days) * t.covered), 0) c
            """;

    @Override
    public List<RegisterFigure> figures() {
        return List.of(
                RegisterFigure.judged(
                        "new-programme-talents",
                        FigureRule.sum(
                                "persons-announced",
                                "当年公布入选市级以上人才工程的人数，按公布日计、不论批次年度；一人（同名同单位）当年只计一次",
                                "Persons announced within the plan year for a talent programme of"
                                        + " municipal level or above, by the day of the"
                                        + " announcement whatever the year of the batch; one person"
                                        + " (one name and employer) once",
                                "PERSON"),
                        SELECTED));
    }
}
