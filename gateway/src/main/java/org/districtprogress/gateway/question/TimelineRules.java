package org.districtprogress.gateway.question;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.districtprogress.api.progress.IndicatorStatusView;
import org.districtprogress.api.progress.TimelinePoint;
import org.districtprogress.api.progress.TimelineView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.index.Tally;
import org.districtprogress.gateway.roster.CampaignService;
import org.districtprogress.gateway.wire.BadAnswerException;

/** What makes a timeline a valid answer of that service to exactly that question. */
final class TimelineRules {

    private TimelineRules() {}

    static void check(
            CampaignService service,
            TimelineView answer,
            TimelineQuestion question,
            @Nullable Instant knownAt)
            throws BadAnswerException {
        Rule.isFrom(service, answer.service());
        Rule.isAt(knownAt, answer.knownAt());
        Rule.isTrusted(question.trust(), answer.trust());
        YearMonth from = month(answer.from());
        YearMonth to = month(answer.to());
        Rule.holds(
                question.from() == null || question.from().equals(from),
                "it starts with another month than asked");
        Rule.holds(
                question.to() == null || question.to().equals(to),
                "it ends with another month than asked");
        List<String> guarantees =
                service.guarantee() == null ? List.of() : List.of(service.guarantee());
        Rule.holds(answer.guaranteeCampaigns().equals(guarantees), "its guarantee is another one");
        YearMonth before = from.minusMonths(1);
        for (TimelinePoint point : answer.months()) {
            YearMonth month = month(point.month());
            Rule.holds(month.isAfter(before) && !month.isAfter(to), "its months are out of order");
            Rule.holds(
                    YearMonth.from(point.on()).equals(month),
                    "the day of " + month + " is in another month");
            point(service, point);
            before = month;
        }
    }

    private static void point(CampaignService service, TimelinePoint point)
            throws BadAnswerException {
        List<IndicatorStatusView> statuses = point.statuses();
        Rule.areDistinct(
                "indicator", statuses.stream().map(IndicatorStatusView::indicator).toList());
        for (IndicatorStatusView status : statuses) {
            Rule.holds(
                    service.owns(status.campaign()),
                    status.indicator() + " belongs to another service's campaign");
            Rule.holds(status.weight().signum() > 0, status.indicator() + " has no weight");
        }
        List<IndicatorStatusView> counted =
                statuses.stream()
                        .filter(each -> service.campaigns().contains(each.campaign()))
                        .toList();
        Tally tally = Tally.of(counted.stream().map(IndicatorStatusView::status).toList());
        Rule.holds(
                new Tally(point.tally()).equals(tally),
                "the tally of " + point.month() + " does not add up");
        Rule.holds(
                point.overdue() == counted.stream().filter(IndicatorStatusView::overdue).count(),
                "overdue of " + point.month() + " does not add up");
        IndexRules.check(point.month(), point.index(), Shares.ofStatuses(counted));
    }

    private static YearMonth month(String code) throws BadAnswerException {
        try {
            return YearMonth.parse(code);
        } catch (DateTimeParseException noMonth) {
            throw new BadAnswerException(code + " is no month");
        }
    }
}
