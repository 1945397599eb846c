package org.districtprogress.gateway.synthetic;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.commitment.CommitmentView;
import org.districtprogress.api.district.DistrictProgressView;
import org.districtprogress.api.observation.FigureView;
import org.districtprogress.api.progress.CampaignProgress;
import org.districtprogress.api.progress.ContextFigureView;

/**
 * The one rule for what is synthetic: the name of the system it comes from, as decision 28 says.
 */
public final class Synthetic {

    private static final String PREFIX = "synthetic-";

    private Synthetic() {}

    /** Whether a system, or the client that reports for it, is named so. */
    public static boolean isNamed(String system) {
        return system.startsWith(PREFIX);
    }

    /** What is worked out from a register has no source of its own, and is not told by this. */
    public static boolean isOf(FigureView figure) {
        return figure.source() != null && isNamed(figure.source().system());
    }

    /** Whether any figure of the view, judged or beside, is of such a source. */
    public static boolean isIn(DistrictProgressView view) {
        Stream<FigureView> judged =
                view.parts().stream()
                        .map(CampaignProgress::assessments)
                        .filter(Objects::nonNull)
                        .flatMap(Collection::stream)
                        .flatMap(Synthetic::figures);
        Stream<FigureView> context = view.context().stream().map(ContextFigureView::figure);
        return Stream.concat(judged, context).anyMatch(Synthetic::isOf);
    }

    private static Stream<FigureView> figures(AssessmentView each) {
        return Stream.of(
                        Stream.ofNullable(each.baseline()),
                        Stream.ofNullable(each.actual()),
                        each.alternatives().stream(),
                        each.beside().stream())
                .flatMap(figures -> figures);
    }

    /** Whether any milestone was recorded by such a client. */
    public static boolean isIn(Collection<CommitmentView> commitments) {
        return commitments.stream()
                .flatMap(each -> each.milestones().stream())
                .anyMatch(each -> isNamed(each.recordedBy()));
    }
}
