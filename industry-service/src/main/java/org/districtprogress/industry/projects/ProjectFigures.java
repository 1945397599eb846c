package org.districtprogress.industry.projects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.districtprogress.core.assessment.FigureRule;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.service.register.RegisterFigures;

/**
 * What is worked out from the register of projects: how many of a list are under way, start rates
 * and investment completion rates.
 */
@ApplicationScoped
public class ProjectFigures implements RegisterFigures {

    /** A project of a list of the plan's year, while it is on it. */
    private static final String LISTED =
            """
            from {project} p cross join lateral project_listings(p.content) l
            where p.lists <> '{}' and l.list = '%1$s' and l.year = :year
            """;

    private static final String ROW = "select 'projects', p.record_id, p.version, ";

    private static final String UNDER_WAY =
            ROW
                    + """
                    'started', 'NUMERATOR', 1, p.started_on,
                        greatest(p.valid_from, l.listed_on, p.started_on),
                        least(p.valid_until, l.removed_on), p.trust, p.recorded_at
                    """
                    + LISTED
                    + " and p.started_on <= :ends union all "
                    + ROW
                    + """
                    'not-started', 'NUMERATOR', 0, cast(null as date),
                        greatest(p.valid_from, l.listed_on),
                        least(p.valid_until, l.removed_on,
                            case when p.started_on <= :ends then p.started_on end),
                        p.trust, p.recorded_at
                    """
                    + LISTED;

    /**
     * Listed projects that the base admits, and of them those that have started; others count 0.
     */
    private static final String START_RATE =
            ROW
                    + """
                    'started', 'NUMERATOR', 1, p.started_on,
                        greatest(p.valid_from, l.listed_on, p.started_on),
                        least(p.valid_until, l.removed_on), p.trust, p.recorded_at
                    """
                    + LISTED
                    + " and p.started_on <= :ends and %2$s union all "
                    + ROW
                    + """
                    'listed', 'DENOMINATOR', 1, cast(null as date),
                        greatest(p.valid_from, l.listed_on),
                        least(p.valid_until, l.removed_on), p.trust, p.recorded_at
                    """
                    + LISTED
                    + " and %2$s union all "
                    + ROW
                    + """
                    case when l.phase <> 'NEW' then 'carried-over'
                            when p.started_on < :starts then 'started-before-the-year'
                            else 'not-planned-for-the-year' end,
                        'DENOMINATOR', 0, cast(null as date),
                        greatest(p.valid_from, l.listed_on),
                        least(p.valid_until, l.removed_on), p.trust, p.recorded_at
                    """
                    + LISTED
                    + " and not (%2$s)";

    private static final String PLANNED_TO_START =
            "l.phase = 'NEW' and coalesce(p.planned_start between :starts and :ends, true)"
                    + " and coalesce(p.started_on >= :starts, true)";

    private static final String PLANNED_BY_A_DAY =
            "l.phase = 'NEW' and p.planned_start between :starts and :ends"
                    + " and coalesce(p.started_on >= :starts, true)";

    /** Planned to start on a day of the year, which the base holds from that day on. */
    private static final String START_RATE_BY_DAY =
            ROW
                    + """
                    'started', 'NUMERATOR', 1, p.started_on,
                        greatest(p.valid_from, l.listed_on, p.started_on),
                        least(p.valid_until, l.removed_on), p.trust, p.recorded_at
                    """
                    + LISTED
                    + " and p.started_on <= :ends and %2$s union all "
                    + ROW
                    + """
                    'planned-by-the-day', 'DENOMINATOR', 1, p.planned_start,
                        greatest(p.valid_from, l.listed_on, p.planned_start),
                        least(p.valid_until, l.removed_on), p.trust, p.recorded_at
                    """
                    + LISTED
                    + " and %2$s";

    private static final String INVESTMENT_RATE =
            ROW
                    + """
                    case when coalesce(y.amount, 0) = 0 then 'unplanned ' else '' end || m.month,
                        'NUMERATOR', case when coalesce(y.amount, 0) = 0 then 0 else m.amount end, m.month_end,
                        greatest(p.valid_from, l.listed_on, m.month_end),
                        least(p.valid_until, l.removed_on), p.trust, p.recorded_at
                    from {project} p cross join lateral project_listings(p.content) l
                        cross join lateral project_months(p.content) m
                        left join lateral project_plans(p.content) y on y.year = :year
                    where p.lists <> '{}' and l.list = '%1$s' and l.year = :year
                        and m.month_end between :starts and :ends
                    union all
                    """
                    + ROW
                    + """
                    'planned', 'DENOMINATOR', y.amount, cast(null as date),
                        greatest(p.valid_from, l.listed_on), least(p.valid_until, l.removed_on), p.trust, p.recorded_at
                    from {project} p cross join lateral project_listings(p.content) l
                        cross join lateral project_plans(p.content) y
                    where p.lists <> '{}' and l.list = '%1$s' and l.year = :year and y.year = :year
                    """;

    /**
     * Projects on either list of the year, on the days on which at least one of them names it: one
     * that stands on both counts once.
     */
    private static final String UNDER_WAY_OF_EITHER =
            ROW
                    + """
                    d.item, 'NUMERATOR', d.amount, d.business_day, lower(h.days), upper(h.days),
                        p.trust, p.recorded_at
                    from {project} p
                        cross join lateral (
                            select range_agg(daterange(
                                greatest(p.valid_from, l.listed_on),
                                least(p.valid_until, l.removed_on))) listed
                            from project_listings(p.content) l
                            where l.list in ('PROVINCIAL_KEY', 'MUNICIPAL_MAJOR') and l.year = :year
                                and greatest(p.valid_from, l.listed_on)
                                    < least(p.valid_until, l.removed_on)) e
                        cross join lateral (
                            select 'started' item, 1 amount, p.started_on business_day,
                                daterange(p.started_on, null) during
                            where p.started_on <= :ends
                            union all
                            select 'not-started', 0, null, daterange(null,
                                case when p.started_on <= :ends then p.started_on end)) d
                        cross join lateral unnest(
                            e.listed * datemultirange(d.during)) h (days)
                    where p.lists <> '{}'
                    """;

    @Override
    public List<RegisterFigure> figures() {
        List<RegisterFigure> figures = new ArrayList<>();
        figures.add(underWay("provincial-key-projects", ProjectList.PROVINCIAL_KEY));
        figures.add(underWay("municipal-major-projects", ProjectList.MUNICIPAL_MAJOR));
        figures.add(underWay("key-upgrade-projects", ProjectList.KEY_UPGRADE));
        figures.add(
                RegisterFigure.shown(
                        "municipal-major-projects",
                        FigureRule.sum(
                                "either-list-projects-started-by-year-end",
                                "当年省重点、市重大两个清单内当年底前已开工（含续建）的项目数；两个清单都有的只计一次",
                                "Projects on the year's provincial key list or municipal major list"
                                        + " that have started, within the year or before; one on both"
                                        + " counts once",
                                "PROJECT"),
                        UNDER_WAY_OF_EITHER));
        figures.addAll(rates("provincial", ProjectList.PROVINCIAL_KEY));
        figures.addAll(rates("municipal", ProjectList.MUNICIPAL_MAJOR));
        return figures;
    }

    private static RegisterFigure underWay(String indicator, ProjectList list) {
        return RegisterFigure.judged(
                indicator,
                FigureRule.sum(
                        "listed-projects-started-by-year-end",
                        "当年清单内当年底前已开工（含续建）的项目数",
                        "Projects on the year's list that have started, within the year or before",
                        "PROJECT"),
                UNDER_WAY.formatted(list));
    }

    private static List<RegisterFigure> rates(String level, ProjectList list) {
        return List.of(
                RegisterFigure.judged(
                        level + "-project-start-rate",
                        FigureRule.percent(
                                "started-within-the-year-of-planned-to-start",
                                "开工率=当年已开工项目÷当年计划新开工项目（续建和以前年度已开工的不计）",
                                "Started within the year ÷ planned to start in the year;"
                                        + " carried-over projects, and those that had started"
                                        + " before, are outside the base",
                                "PROJECT"),
                        START_RATE.formatted(list, PLANNED_TO_START)),
                RegisterFigure.shown(
                        level + "-project-start-rate",
                        FigureRule.percent(
                                "started-by-year-end-of-all-listed",
                                "开工率=当年底前已开工项目÷清单内全部项目",
                                "Started by the end of the year ÷ all listed",
                                "PROJECT"),
                        START_RATE.formatted(list, "true")),
                RegisterFigure.shown(
                        level + "-project-start-rate",
                        FigureRule.percent(
                                "started-of-planned-by-the-day",
                                "计划开工率=当年已开工项目÷截至当日计划开工项目（有计划开工日的新开工项目），可超过100%",
                                "Started within the year ÷ planned to start by the day, of new"
                                        + " projects whose planned day is known; may exceed 100 %",
                                "PROJECT"),
                        START_RATE_BY_DAY.formatted(list, PLANNED_BY_A_DAY)),
                RegisterFigure.judged(
                        level + "-project-investment-rate",
                        FigureRule.percent(
                                "completed-of-planned-investment",
                                "投资完成率=1月起累计完成投资÷年度计划投资（无年度计划的完成投资不计）",
                                "Investment completed since January ÷ planned investment of the"
                                        + " year; what has no plan does not count",
                                "CNY"),
                        INVESTMENT_RATE.formatted(list)));
    }
}
