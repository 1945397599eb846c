package org.districtprogress.gateway.question;

import java.util.Collection;
import java.util.List;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.progress.IndicatorStatusView;
import org.districtprogress.core.assessment.Status;
import org.districtprogress.core.index.IndexShare;

/** What indicators contribute to an index; suspended ones do not. */
public final class Shares {

    private Shares() {}

    public static List<IndexShare> ofAssessments(Collection<AssessmentView> assessments) {
        return assessments.stream()
                .filter(each -> each.status() != Status.SUSPENDED)
                .map(
                        each ->
                                IndexShare.of(
                                        each.target().weight(), each.attainment(), each.expected()))
                .toList();
    }

    public static List<IndexShare> ofStatuses(Collection<IndicatorStatusView> statuses) {
        return statuses.stream()
                .filter(each -> each.status() != Status.SUSPENDED)
                .map(each -> IndexShare.of(each.weight(), each.attainment(), each.expected()))
                .toList();
    }

    /** The same weights, none of them measured. */
    public static List<IndexShare> unmeasured(Collection<IndexShare> shares) {
        return shares.stream().map(share -> new IndexShare(share.weight(), null)).toList();
    }
}
