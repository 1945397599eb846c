package org.districtprogress.industry.enterprises;

import org.districtprogress.core.assessment.FigureRule;
import org.districtprogress.service.register.RegisterFigure;

/**
 * Industrial enterprises with a technical upgrade, joined from the registers of enterprises and of
 * projects; industry is GB/T 4754 classes 0610 to 4690. An upgrade is a project of that nature, or
 * one that the year's list of key upgrades names: the list takes an expansion, a relocation or a
 * purchase only where it upgrades. The plan does not say which enterprises it is a share of, so
 * both scopes in use are answered. Decision: {@code
 * docs/decisions/0012-scope-of-the-upgrade-coverage.md}.
 */
final class UpgradeCoverage {

    private static final String INDICATOR = "upgrade-coverage";

    /**
     * On each day an enterprise counts by its earliest upgrade that is known to hold on that day;
     * what its other upgrades say of the same days contributes 0. The upgrades are selected first,
     * by what was known ({@code offset 0}): from an enterprise to its projects the way would lead
     * through everything that was ever known of them.
     */
    private static final String CONTRIBUTIONS =
            """
            select 'enterprises', e.record_id, e.version, 'in-scope', 'DENOMINATOR', 1,
                cast(null as date), e.valid_from, e.valid_until, e.trust, e.recorded_at,
                cast(null as text), cast(null as text), cast(null as integer)
            from {enterprise} e where e.is_industrial %1$s
            union all
            select 'enterprises', u.record_id, u.version, 'upgrade ' || u.project,
                'NUMERATOR', c.amount, u.started_on, lower(c.days), upper(c.days),
                u.trust, u.recorded_at, 'projects', u.project, u.project_version
            from (
                select e.record_id, e.version, p.record_id project,
                    p.version project_version, p.started_on, s.days,
                    coalesce(range_agg(s.days) over (
                        partition by e.record_id, e.valid_from
                        order by p.started_on, p.record_id, p.valid_from
                        rows between unbounded preceding and 1 preceding), '{}') covered,
                    case when e.trust = 'VERIFIED' then p.trust else e.trust end trust,
                    greatest(e.recorded_at, p.recorded_at) recorded_at
                from {enterprise} e join (
                    select * from {project}
                    where (nature = 'TECHNICAL_UPGRADE' or lists <> '{}')
                        and started_on between :starts and :ends
                    offset 0) p on p.enterprise = e.credit_code
                    cross join lateral (
                        select p.valid_from, p.valid_until where p.nature = 'TECHNICAL_UPGRADE'
                        union all
                        select greatest(p.valid_from, l.listed_on),
                            least(p.valid_until, l.removed_on)
                        from project_listings(p.content) l
                        where p.nature is distinct from 'TECHNICAL_UPGRADE'
                            and l.list = 'KEY_UPGRADE' and l.year = :year) h
                    cross join lateral (
                        select daterange(
                            greatest(e.valid_from, h.valid_from, p.started_on),
                            least(e.valid_until, h.valid_until)) days
                        where greatest(e.valid_from, h.valid_from, p.started_on)
                            < least(e.valid_until, h.valid_until)) s
                where e.is_industrial %1$s) u
                cross join lateral (
                    select unnest(datemultirange(u.days) - u.covered) days, 1 amount
                    union all
                    select unnest(datemultirange(u.days) * u.covered), 0) c
            """;

    private UpgradeCoverage() {}

    /** 规上工业企业, the usual scope, by which the plan is judged. */
    static RegisterFigure ofAboveScale() {
        return RegisterFigure.judged(
                        INDICATOR,
                        rule(
                                "upgraded-or-listed-of-above-scale-enterprises",
                                "当年规上工业企业",
                                "above-scale industrial enterprises of the year"),
                        CONTRIBUTIONS.formatted("and :year = any (e.above_scale_years)"))
                .joined();
    }

    /** 全部工业企业, shown beside. */
    static RegisterFigure ofAll() {
        return RegisterFigure.shown(
                        INDICATOR,
                        rule(
                                "upgraded-or-listed-of-all-industrial-enterprises",
                                "台账内全部工业企业",
                                "all industrial enterprises of the register"),
                        CONTRIBUTIONS.formatted(""))
                .joined();
    }

    private static FigureRule rule(String code, String scopeZh, String scopeEn) {
        return FigureRule.percent(
                code,
                "当年1月1日以来至少开工一个技改项目（建设性质为技术改造，或列入当年重点技改清单）的工业企业÷" + scopeZh + "（国民经济行业代码0610至4690）",
                "Industrial enterprises with a technical upgrade, by nature or on the year's list of"
                        + " key upgrades, started since 1 January of the plan year ÷ "
                        + scopeEn
                        + " (GB/T 4754 classes 0610 to 4690)",
                "ENTERPRISE");
    }
}
