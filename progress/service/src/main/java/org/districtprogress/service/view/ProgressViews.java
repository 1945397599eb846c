package org.districtprogress.service.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.districtprogress.api.progress.CampaignProgress;
import org.districtprogress.api.progress.IndexView;
import org.districtprogress.api.progress.IndicatorStatusView;
import org.districtprogress.api.progress.PartState;
import org.districtprogress.api.progress.TimelinePoint;
import org.districtprogress.core.assessment.Assessment;
import org.districtprogress.core.assessment.Reckoning;
import org.districtprogress.core.assessment.Reporting;
import org.districtprogress.core.assessment.Status;
import org.districtprogress.core.commitment.CommitmentState;
import org.districtprogress.core.index.Index;
import org.districtprogress.core.index.IndexShare;
import org.districtprogress.core.index.Tally;
import org.districtprogress.core.plan.Campaign;
import org.districtprogress.core.plan.CampaignCode;
import org.districtprogress.service.reading.AsOf;

/** Campaigns and month-ends as wire records. */
public final class ProgressViews {

    private ProgressViews() {}

    public static CampaignProgress campaign(
            Campaign campaign,
            String service,
            List<Assessment> assessments,
            List<CommitmentState> commitments,
            AsOf asOf) {
        return new CampaignProgress(
                campaign.code().value(),
                PlanViews.name(campaign.name()),
                service,
                PartState.LIVE,
                asOf.knownAt(),
                0L,
                tally(assessments),
                overdue(assessments),
                index(assessments),
                assessments.stream()
                        .map(assessment -> AssessmentViews.assessment(assessment, asOf))
                        .toList(),
                states(commitments));
    }

    /** One month-end; the guarantee's indicators are listed but neither counted nor averaged. */
    public static TimelinePoint point(
            LocalDate on, List<Assessment> assessments, Predicate<CampaignCode> isGuarantee) {
        List<Assessment> counted =
                assessments.stream()
                        .filter(a -> !isGuarantee.test(a.indicator().section().campaign()))
                        .toList();
        return new TimelinePoint(
                YearMonth.from(on).toString(),
                on,
                tally(counted),
                overdue(counted),
                index(counted),
                assessments.stream().map(ProgressViews::status).toList());
    }

    private static IndicatorStatusView status(Assessment assessment) {
        Reckoning reckoning = assessment.reckoning();
        return new IndicatorStatusView(
                assessment.indicator().code().value(),
                assessment.indicator().section().campaign().value(),
                assessment.status(),
                assessment.reporting() == Reporting.OVERDUE,
                assessment.indicator().target().weight(),
                reckoning.attainment(),
                reckoning.expected());
    }

    private static Map<Status, Integer> tally(List<Assessment> assessments) {
        return Tally.of(assessments.stream().map(Assessment::status).toList()).counts();
    }

    private static int overdue(List<Assessment> assessments) {
        return (int) assessments.stream().filter(a -> a.reporting() == Reporting.OVERDUE).count();
    }

    private static IndexView index(List<Assessment> assessments) {
        Index index =
                Index.of(
                        assessments.stream()
                                .filter(a -> a.status() != Status.SUSPENDED)
                                .map(ProgressViews::share)
                                .toList());
        return new IndexView(
                index.value(), index.low(), index.high(), index.coverage(), index.reason());
    }

    private static IndexShare share(Assessment assessment) {
        return IndexShare.of(
                assessment.indicator().target().weight(),
                assessment.reckoning().attainment(),
                assessment.reckoning().expected());
    }

    private static Map<CommitmentState, Integer> states(Collection<CommitmentState> states) {
        EnumMap<CommitmentState, Integer> counts = new EnumMap<>(CommitmentState.class);
        for (CommitmentState state : CommitmentState.values()) {
            counts.put(state, Collections.frequency(states, state));
        }
        return Collections.unmodifiableMap(counts);
    }
}
