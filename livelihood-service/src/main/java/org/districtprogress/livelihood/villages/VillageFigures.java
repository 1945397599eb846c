package org.districtprogress.livelihood.villages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.districtprogress.core.assessment.FigureRule;
import org.districtprogress.livelihood.villages.VillageShares.Base;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.service.register.RegisterFigures;

/** What is worked out from the register of villages. */
@ApplicationScoped
public class VillageFigures implements RegisterFigures {

    /** Each village counts at its first recognition of provincial level or higher. */
    private static final String NEWLY_RECOGNISED =
            """
            select 'villages', v.record_id, v.version,
                case when not r.is_high then 'below-provincial '
                    when r.recognised_on < :starts then 'before-the-year '
                    when r.place > 1 then 'recognised-before '
                    else 'recognised ' end || r.level || ' ' || to_char(r.recognised_on, 'YYYY-MM-DD'),
                'NUMERATOR',
                case when r.is_high and r.recognised_on >= :starts and r.place = 1 then 1 else 0 end,
                r.recognised_on, greatest(v.valid_from, r.recognised_on), v.valid_until, v.trust, v.recorded_at
            from {village} v cross join lateral (
                select level, recognised_on, level in ('NATIONAL', 'PROVINCIAL') as is_high,
                    row_number() over (
                        partition by level in ('NATIONAL', 'PROVINCIAL')
                        order by recognised_on, level) as place
                from village_recognitions(v.content) where kind = 'HARMONIOUS_VILLAGE') r
            where 'HARMONIOUS_VILLAGE' = any (v.recognitions)
                and r.recognised_on < v.valid_until and r.recognised_on <= :ends
                and (r.is_high or r.recognised_on >= :starts)
            """;

    @Override
    public List<RegisterFigure> figures() {
        return List.of(
                RegisterFigure.judged(
                        "new-beautiful-villages",
                        FigureRule.sum(
                                "first-recognised-in-the-year",
                                "当年首次获评省级以上和美乡村的村数；以前年度获评的不计，一村只计一次",
                                "Villages first recognised as harmonious villages of provincial"
                                        + " level or higher in the year; those recognised before do"
                                        + " not count, and a village counts once",
                                "VILLAGE"),
                        NEWLY_RECOGNISED),
                RegisterFigure.judged(
                        "village-income-share",
                        FigureRule.percent(
                                "at-threshold-of-villages-in-base",
                                "集体经济收入达标村占比=当年最新申报收入达到标准的村÷统计范围内全部村；"
                                        + "范围内有村申报当年收入之日起才计算，此前没有数据，不是0",
                                "Villages whose latest statement of the year is at or above the"
                                        + " threshold ÷ all villages in the base; worked out from"
                                        + " the day on which a village of the base first states an"
                                        + " income of the year, before which there is no figure"
                                        + " rather than 0",
                                "VILLAGE"),
                        incomeShare(Base.IN_SCOPE)),
                RegisterFigure.shown(
                        "village-income-share",
                        FigureRule.percent(
                                "at-threshold-of-all-villages",
                                "集体经济收入达标村占比=达标村÷登记的全部村（含统计范围外的村）",
                                "Villages at or above the threshold ÷ all villages of the"
                                        + " register, those outside the base among them",
                                "VILLAGE"),
                        incomeShare(Base.ALL)),
                RegisterFigure.judged(
                        "demonstration-village-share",
                        FigureRule.percent(
                                "demonstration-of-villages-in-base",
                                "“示范”覆盖率=当年评为“示范”的村党组织÷统计范围内全部村；" + "范围内有村评定之日起才计算，此前没有数据，不是0",
                                "Villages whose Party organisation is rated demonstration for the"
                                        + " year ÷ all villages in the base; worked out from the"
                                        + " day on which a village of the base is first rated for"
                                        + " the year, before which there is no figure rather than"
                                        + " 0",
                                "VILLAGE"),
                        VillageShares.of(
                                Base.IN_SCOPE,
                                "village_ratings",
                                "e.rating = 'DEMONSTRATION'",
                                "demonstration",
                                "other-rating",
                                "not-rated")));
    }

    private static String incomeShare(Base base) {
        return VillageShares.of(
                base,
                "village_incomes",
                "e.amount >= {threshold}",
                "at-threshold",
                "below-threshold",
                "not-stated");
    }
}
