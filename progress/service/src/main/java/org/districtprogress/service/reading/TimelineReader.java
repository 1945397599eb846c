package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import org.districtprogress.api.progress.TimelinePoint;
import org.districtprogress.api.progress.TimelineView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.assessment.Assessor;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.plan.Campaign;
import org.districtprogress.core.plan.CampaignCode;
import org.districtprogress.core.plan.Plan;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.config.ServiceConfig;
import org.districtprogress.service.seed.AdoptedPlan;
import org.districtprogress.service.view.PlanViews;
import org.districtprogress.service.view.ProgressViews;

/** The month-ends of the plan that have come, judged from series that are read once. */
@ApplicationScoped
public class TimelineReader {

    private final AdoptedPlan adopted;
    private final Assessor assessor;
    private final ServiceConfig config;
    private final AssessmentReader assessments;

    TimelineReader(
            AdoptedPlan adopted,
            Assessor assessor,
            ServiceConfig config,
            AssessmentReader assessments) {
        this.adopted = adopted;
        this.assessor = assessor;
        this.config = config;
        this.assessments = assessments;
    }

    /**
     * The timeline.
     *
     * @param asOf its day is the last one that has come
     * @throws ProgressException INVALID when a month is outside the plan or {@code from} is after
     *     {@code to}
     */
    public TimelineView timeline(@Nullable String from, @Nullable String to, AsOf asOf) {
        Plan plan = adopted.part().plan();
        YearMonth first = month("from", from, YearMonth.from(plan.starts()));
        YearMonth last = month("to", to, YearMonth.from(plan.ends()));
        if (first.isAfter(last)) {
            throw ProgressException.invalid(
                    "?from",
                    "range-reversed",
                    "'from' is after 'to' " + last + ".",
                    first.toString());
        }
        KnownFigures known = assessments.known(asOf);
        List<CampaignCode> guarantees =
                adopted.part().campaigns().stream()
                        .filter(Campaign::isGuarantee)
                        .map(Campaign::code)
                        .toList();
        List<TimelinePoint> months =
                assessor.monthEnds(asOf.on()).stream()
                        .filter(end -> !YearMonth.from(end).isBefore(first))
                        .filter(end -> !YearMonth.from(end).isAfter(last))
                        .map(end -> point(known, asOf.on(end), guarantees))
                        .toList();
        return new TimelineView(
                PlanViews.reference(plan),
                config.service(),
                asOf.knownAt(),
                asOf.trust(),
                first.toString(),
                last.toString(),
                guarantees.stream().map(CampaignCode::value).toList(),
                months);
    }

    private TimelinePoint point(KnownFigures known, AsOf asOf, List<CampaignCode> guarantees) {
        return ProgressViews.point(
                asOf.on(), assessments.assessments(known, asOf), guarantees::contains);
    }

    private YearMonth month(String name, @Nullable String asked, YearMonth otherwise) {
        if (asked == null) {
            return otherwise;
        }
        Plan plan = adopted.part().plan();
        YearMonth month = Ask.month(name, asked);
        if (month.isBefore(YearMonth.from(plan.starts()))
                || month.isAfter(YearMonth.from(plan.ends()))) {
            throw ProgressException.invalid(
                    "?" + name,
                    "month-outside-plan",
                    "The plan runs from " + plan.starts() + " to " + plan.ends() + ".",
                    asked);
        }
        return month;
    }
}
