package org.districtprogress.industry.enterprises;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.districtprogress.core.assessment.FigureRule;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.service.register.RegisterFigures;

/**
 * What is worked out from the register of enterprises: candidates and reserves of listings, new
 * specialised enterprises, and the coverage by technical upgrades.
 */
@ApplicationScoped
public class EnterpriseFigures implements RegisterFigures {

    private static final String ROW = "select 'enterprises', e.record_id, e.version, ";

    private static final String CANDIDATE =
            """
            from {enterprise} e left join lateral (
                select s.stage, s.taken_on from enterprise_steps(e.content) s
                where s.taken_on between :starts and :ends
                order by s.taken_on, s.place limit 1) step on true
            where e.listing_role = 'CANDIDATE'
            """;

    private static final String CANDIDATES =
            ROW
                    + """
                    'advanced ' || step.stage, 'NUMERATOR', 1, step.taken_on,
                        greatest(e.valid_from, e.listing_entered_on, step.taken_on),
                        least(e.valid_until, e.listing_left_on), e.trust, e.recorded_at
                    """
                    + CANDIDATE
                    + " and step.taken_on is not null union all "
                    + ROW
                    + """
                    'no-step-yet', 'NUMERATOR', 0, cast(null as date),
                        greatest(e.valid_from, e.listing_entered_on),
                        least(e.valid_until, e.listing_left_on, step.taken_on),
                        e.trust, e.recorded_at
                    """
                    + CANDIDATE;

    private static final String RESERVES =
            ROW
                    + """
                    'in-the-pool', 'NUMERATOR', 1, e.listing_entered_on,
                        greatest(e.valid_from, e.listing_entered_on),
                        least(e.valid_until, e.listing_left_on), e.trust, e.recorded_at
                    from {enterprise} e where e.listing_role = 'RESERVE'
                    union all
                    """
                    + ROW
                    + """
                    'left-the-pool', 'NUMERATOR', 0, e.listing_left_on,
                        greatest(e.valid_from, e.listing_left_on), e.valid_until, e.trust, e.recorded_at
                    from {enterprise} e
                    where e.listing_role = 'RESERVE' and e.listing_left_on is not null
                    """;

    /** Each certificate of an enterprise with why it counts or not; the first new one does. */
    private static final String SPECIALISED =
            ROW
                    + """
                    r.why || ' ' || r.kind || coalesce(' ' || r.batch, '') || ' #' || r.place,
                        'NUMERATOR', case r.why when 'new' then 1 else 0 end,
                        r.certified_on, greatest(e.valid_from, r.certified_on), e.valid_until,
                        e.trust, e.recorded_at
                    from {enterprise} e cross join lateral (
                        select o.*, case
                            when o.certified_on < :starts then 'earlier-year'
                            when o.is_renewal then 'renewed'
                            when row_number() over (
                                partition by o.certified_on < :starts, o.is_renewal
                                order by o.certified_on, o.place) > 1 then 'counted-already'
                            else 'new' end why
                        from (
                            select c.*, row_number() over (
                                    partition by c.kind order by c.certified_on, c.place) > 1
                                or (c.kind = 'SPECIALISED_SME' and coalesce(
                                    bool_or(c.kind = 'LITTLE_GIANT') over (
                                        order by c.certified_on, c.place
                                        rows between unbounded preceding and 1 preceding),
                                    false)) is_renewal
                            from enterprise_recognitions(e.content) c
                            where c.kind in ('SPECIALISED_SME', 'LITTLE_GIANT')
                                and c.level in ('NATIONAL', 'PROVINCIAL')
                                and c.certified_on <= :ends) o) r
                    where e.recognised && array['SPECIALISED_SME', 'LITTLE_GIANT']
                    """;

    @Override
    public List<RegisterFigure> figures() {
        return List.of(
                RegisterFigure.judged(
                        "listing-candidates",
                        FigureRule.sum(
                                "candidates-advanced",
                                "当年至少推进一个上市步骤的拟上市企业数，自该步骤之日起计",
                                "Listing candidates that took at least one step within the plan"
                                        + " year, from the day of the first one on",
                                "ENTERPRISE"),
                        CANDIDATES),
                RegisterFigure.judged(
                        "listing-reserves",
                        FigureRule.sum(
                                "reserves-in-the-pool",
                                "当日在库的上市后备企业数",
                                "Reserve enterprises in the pool on the day",
                                "ENTERPRISE"),
                        RESERVES),
                RegisterFigure.judged(
                        "new-specialised-smes",
                        FigureRule.sum(
                                "enterprises-newly-recognised",
                                "当年新认定的省级以上专精特新中小企业和“小巨人”企业数：一企只计一次，自证书日起计；"
                                        + "往年认定和同类复核不计，由专精特新新晋“小巨人”的计入",
                                "Enterprises newly recognised within the plan year as specialised"
                                        + " SME of provincial level or above, or as little giant:"
                                        + " each once, from its certificate day on; earlier years"
                                        + " and renewals of the same kind do not count, a"
                                        + " specialised SME that becomes a little giant does",
                                "ENTERPRISE"),
                        SPECIALISED),
                UpgradeCoverage.ofAboveScale(),
                UpgradeCoverage.ofAll());
    }
}
