package org.districtprogress.environment.traderecords;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.districtprogress.core.assessment.FigureRule;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.service.register.RegisterFigures;

/**
 * What is worked out from the register of trade records: exports since January, all of them, by
 * class and by market. Decision: {@code docs/decisions/0010-which-markets-are-belt-and-road.md}.
 */
@ApplicationScoped
public class TradeFigures implements RegisterFigures {

    private static final BigDecimal YUAN_PER_100M = new BigDecimal("100000000");

    /** A month counts once it is over. */
    private static final String EXPORTS =
            """
            select 'trade-records', t.record_id, t.version, t.month, 'NUMERATOR', t.value,
                t.month_end, greatest(t.valid_from, t.month_end), t.valid_until, t.trust, t.recorded_at
            from {trade_record} t
            where t.direction = 'EXPORT'
                and daterange(t.month_end, t.month_end, '[]') && daterange(:starts, :ends, '[]')
            """;

    @Override
    public List<RegisterFigure> figures() {
        return Stream.concat(
                        groups().stream(),
                        Arrays.stream(ProductClass.values()).map(TradeFigures::ofClass))
                .toList();
    }

    private static RegisterFigure ofClass(ProductClass each) {
        return exports(
                "exports-" + each.code(),
                rule(
                        each.code() + "-exports-since-january",
                        "1月起累计" + each.zh() + "出口额",
                        "Exports of " + each.en() + " since January"),
                EXPORTS + " and t.product_class = '" + each + "'");
    }

    private static List<RegisterFigure> groups() {
        return List.of(
                exports(
                        "exports-of-register",
                        rule("exports-since-january", "1月起累计出口额", "Exports since January"),
                        EXPORTS),
                exports(
                        "exports-new-three",
                        rule(
                                "new-three-exports-since-january",
                                "1月起累计电动汽车、锂电池、太阳能产品出口额",
                                "Exports of electric vehicles, lithium batteries and solar products"
                                        + " since January"),
                        EXPORTS + " and t.is_new_three"),
                exports(
                        "exports-belt-and-road",
                        rule(
                                "exports-to-signatories-since-january",
                                "1月起对共建“一带一路”国家累计出口额（按2023年6月底已签合作文件的152国）",
                                "Exports since January to the 152 countries that had signed Belt"
                                        + " and Road documents by the end of June 2023"),
                        EXPORTS + " and t.is_belt_and_road"),
                RegisterFigure.shown(
                                "exports-belt-and-road",
                                rule(
                                        "exports-along-the-route-since-january",
                                        "1月起对“一带一路”沿线国家累计出口额（按2018年前统计口径的64国）",
                                        "Exports since January to the 64 countries along the route, the"
                                                + " statistical scope before 2018"),
                                EXPORTS + " and t.is_along_route")
                        .datedByMonth(),
                exports(
                        "exports-rcep",
                        rule(
                                "exports-to-rcep-since-january",
                                "1月起对RCEP其他14个成员国累计出口额",
                                "Exports since January to the 14 other members of RCEP"),
                        EXPORTS + " and t.is_rcep"));
    }

    private static RegisterFigure exports(String indicator, FigureRule rule, String contributions) {
        return RegisterFigure.judged(indicator, rule, contributions).datedByMonth();
    }

    private static FigureRule rule(String code, String zh, String en) {
        return FigureRule.sum(code, zh, en, "CNY", YUAN_PER_100M);
    }
}
