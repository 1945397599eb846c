package org.districtprogress.industry.deals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.districtprogress.service.register.ClashKey;
import org.districtprogress.service.register.FlagRule;
import org.districtprogress.service.register.RowFlag;

/** What a supervisor would raise about an investment deal. */
final class DealFlags {

    static final String SAME_DEAL = "deal-twice";
    static final String SAME_SLIP = "slip-twice";
    static final String ROUND_TRIP = "money-in-and-out";
    static final String BEYOND_AGREED = "receipts-beyond-agreed";
    static final String UNREGISTERED = "investor-unregistered";

    static final List<FlagRule> RULES =
            List.of(
                    FlagRule.of(
                                    SAME_DEAL,
                                    "同一招商项目重复登记",
                                    "The same deal twice",
                                    "两条记录投资方（名称、统一社会信用代码或境外注册号）、协议金额和签约日期相同，到位资金可能重复计入。",
                                    "Two records have one investor, by name, credit code or foreign"
                                            + " registration, agreed sum and day; receipts may be counted"
                                            + " twice.")
                            .raisedOnce(),
                    FlagRule.of(
                            SAME_SLIP,
                            "同一凭证重复使用",
                            "One slip used twice",
                            "同一银行凭证号出现两次，同一笔资金可能重复计入。",
                            "One number of a bank's slip stands twice; one sum may be counted"
                                    + " twice."),
                    FlagRule.of(
                            ROUND_TRIP,
                            "资金三十日内进出",
                            "Money in and out within thirty days",
                            "到账后三十日内有资金转出（含同一投资方其他项目转出），应核查是否过桥资金。",
                            "Money went back out within thirty days of a receipt, from this deal or"
                                    + " from another of the same investor; it may only have passed"
                                    + " through."),
                    FlagRule.of(
                            BEYOND_AGREED,
                            "到位资金超过协议金额",
                            "Receipts beyond the agreed sum",
                            "累计到位资金大于协议金额，应核对协议或凭证。",
                            "More was received than agreed; check the contract or the slips."),
                    FlagRule.of(
                            UNREGISTERED,
                            "投资方无登记信息",
                            "An investor without registration",
                            "投资方既无统一社会信用代码也无境外注册号，来源地无从核实。",
                            "The investor has neither a credit code nor a foreign registration; its"
                                    + " origin cannot be checked."));

    private static final int ROUND_TRIP_DAYS = 30;

    /**
     * Money that came for one deal and went back from another one of the same investor: one flag
     * per return and other deal, naming that one's latest receipt before it. Returns of one day and
     * sum are told apart by nothing that is shown, so they are one.
     */
    static final String ROUND_TRIPS_BETWEEN_DEALS =
            """
            select distinct '{rule}:' || receipt.received_on || ' … ' || back.returned_on || ': ' || trim_scale(back.amount),
                array[came.record_id, went.record_id]
            from {holding} went
            cross join lateral deal_returns(went.content) back
            join {holding} came
                on came.investor_number = went.investor_number and came.record_id <> went.record_id
                    and came.known_until > cast(:known as timestamptz)
            cross join lateral (
                select max(paid.received_on) received_on from deal_receipts(came.content) paid
                where paid.received_on between back.returned_on - {days} and back.returned_on) receipt
            where went.investor_number is not null and went.content -> 'returns' is not null
                and receipt.received_on is not null
            """
                    .replace("{rule}", ROUND_TRIP)
                    .replace("{days}", Integer.toString(ROUND_TRIP_DAYS));

    private DealFlags() {}

    static List<RowFlag> of(InvestmentDeal deal) {
        List<RowFlag> flags = new ArrayList<>();
        slips(deal, flags);
        roundTrips(deal, flags);
        BigDecimal received =
                deal.allReceipts().stream()
                        .map(Payment::sum)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (received.compareTo(deal.agreedSum()) > 0) {
            flags.add(
                    new RowFlag(
                            BEYOND_AGREED,
                            received.toPlainString() + " > " + deal.agreedSum().toPlainString()));
        }
        if (deal.investor().creditCode() == null && deal.investor().foreignRegistration() == null) {
            flags.add(new RowFlag(UNREGISTERED, deal.investor().name()));
        }
        return flags;
    }

    private static void slips(InvestmentDeal deal, List<RowFlag> flags) {
        Set<String> seen = new HashSet<>();
        Set<String> raised = new HashSet<>();
        for (String slip : deal.slips()) {
            String loosened = ClashKey.loosely(SAME_SLIP, slip).value();
            if (!seen.add(loosened) && raised.add(loosened)) {
                flags.add(new RowFlag(SAME_SLIP, slip));
            }
        }
    }

    /** One flag per return, naming the latest receipt before it. */
    private static void roundTrips(InvestmentDeal deal, List<RowFlag> flags) {
        for (Payment back : deal.allReturns()) {
            deal.allReceipts().stream()
                    .map(Payment::on)
                    .filter(
                            in ->
                                    !in.isAfter(back.on())
                                            && !in.plusDays(ROUND_TRIP_DAYS).isBefore(back.on()))
                    .max(Comparator.naturalOrder())
                    .ifPresent(
                            in ->
                                    flags.add(
                                            new RowFlag(
                                                    ROUND_TRIP,
                                                    in
                                                            + " … "
                                                            + back.on()
                                                            + ": "
                                                            + back.sum().toPlainString())));
        }
    }
}
