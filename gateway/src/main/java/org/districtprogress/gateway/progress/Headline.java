package org.districtprogress.gateway.progress;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.district.WorstView;
import org.districtprogress.api.progress.CampaignProgress;
import org.districtprogress.core.assessment.Status;
import org.districtprogress.core.index.Tally;

/** What is counted over the campaigns that are shown, live or stale. */
final class Headline {

    private static final int MOST_WORST = 5;

    private final List<CampaignProgress> shown;

    Headline(Collection<CampaignProgress> campaigns) {
        this.shown = campaigns.stream().filter(each -> each.assessments() != null).toList();
    }

    Map<Status, Integer> tally() {
        return Tally.of(assessments().stream().map(AssessmentView::status).toList()).counts();
    }

    int overdue() {
        return shown.stream().mapToInt(CampaignProgress::overdue).sum();
    }

    /** The indicators furthest behind, widest gap first, at most five. */
    List<WorstView> worst() {
        return assessments().stream()
                .filter(each -> each.status() != Status.SUSPENDED)
                .filter(each -> each.gap() != null && each.gap().signum() > 0)
                .sorted(
                        Comparator.comparing(AssessmentView::gap)
                                .reversed()
                                .thenComparing(AssessmentView::indicator))
                .limit(MOST_WORST)
                .map(
                        each ->
                                new WorstView(
                                        each.indicator(),
                                        each.name(),
                                        each.campaign(),
                                        each.status(),
                                        each.gap()))
                .toList();
    }

    private List<AssessmentView> assessments() {
        return shown.stream().flatMap(campaign -> campaign.assessments().stream()).toList();
    }
}
