package org.districtprogress.industry.deals;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.districtprogress.core.assessment.FigureRule;
import org.districtprogress.service.register.RegisterFigure;
import org.districtprogress.service.register.RegisterFigures;

/** What is worked out from the register of investment deals: funds from outside the province. */
@ApplicationScoped
public class InvestmentDealFigures implements RegisterFigures {

    private static final BigDecimal YUAN_IN_100M = new BigDecimal("100000000");

    /** Each receipt of the year with why it counts or not. */
    private static final String RECEIPTS =
            """
            select 'investment-deals', d.record_id, d.version,
                r.why || ' ' || r.slip || ' #' || r.place, 'NUMERATOR',
                case r.why when 'received' then r.amount else 0 end, r.received_on,
                greatest(d.valid_from, r.received_on), d.valid_until, d.trust, d.recorded_at
            from {investment_deal} d cross join lateral (
                select p.*, case when d.origin = 'CN_SD' then 'in-province'
                    %1$s
                    else coalesce('excluded ' || deal_exclusion(d.content, p.received_on),
                        'received') end why
                from deal_receipts(d.content) p
                where p.received_on between :starts and :ends) r
            where d.last_received_on is not null
                and daterange(d.first_received_on, d.last_received_on, '[]')
                    && daterange(:starts, :ends, '[]')
            """;

    /** What is reported as foreign investment elsewhere. */
    private static final String FROM_ABROAD =
            "when d.origin in ('CN_HK', 'CN_MO', 'CN_TW', 'FOREIGN') then 'from-abroad'";

    @Override
    public List<RegisterFigure> figures() {
        return List.of(
                RegisterFigure.judged(
                        "out-of-province-funds",
                        FigureRule.sum(
                                "receipts-from-outside-the-province",
                                "当年实际到账的省外（含港澳台和境外）投资额合计，按到账日计；剔除项目不计，转出资金不冲减、另行预警",
                                "Receipts of the plan year by receipt day from investors outside"
                                        + " Shandong (abroad, Hong Kong, Macao and Taiwan among"
                                        + " them) that are not excluded; money that went back out"
                                        + " is flagged, not deducted",
                                "CNY",
                                YUAN_IN_100M),
                        RECEIPTS.formatted("")),
                RegisterFigure.shown(
                        "out-of-province-funds",
                        FigureRule.sum(
                                "receipts-from-other-provinces",
                                "当年实际到账的其他省份投资额合计（不含港澳台和境外），按到账日计；剔除项目不计",
                                "Receipts of the plan year by receipt day from investors of other"
                                        + " provinces, without Hong Kong, Macao, Taiwan and abroad,"
                                        + " that are not excluded",
                                "CNY",
                                YUAN_IN_100M),
                        RECEIPTS.formatted(FROM_ABROAD)));
    }
}
