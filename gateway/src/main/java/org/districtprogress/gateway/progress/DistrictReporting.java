package org.districtprogress.gateway.progress;

import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.district.DepartmentReporting;
import org.districtprogress.api.district.DistrictProgressView;
import org.districtprogress.api.district.DistrictReportingView;
import org.districtprogress.api.district.ReportedNumber;
import org.districtprogress.api.observation.FigureView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.Owned;
import org.districtprogress.core.assessment.Reporting;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.gateway.identity.Departments;
import org.districtprogress.gateway.kept.Freshness;
import org.districtprogress.gateway.kept.KeptAnswer;
import org.districtprogress.gateway.kept.KeptAnswers;

/** The district's numbers under the departments that own them. */
@Singleton
public final class DistrictReporting {

    private final DistrictProgress progress;
    private final Departments departments;
    private final KeptAnswers kept;

    DistrictReporting(DistrictProgress progress, Departments departments, KeptAnswers kept) {
        this.progress = progress;
        this.departments = departments;
        this.kept = kept;
    }

    /** Who owns what may change at any time, so no answer is settled, whatever was asked. */
    public Future<KeptAnswer<DistrictReportingView>> at(
            @Nullable LocalDate on, @Nullable Instant knownAt, Trust trust) {
        Future<KeptAnswer<DistrictProgressView>> view = progress.at(on, knownAt, trust);
        return departments
                .reporting()
                .compose(owned -> view.map(answer -> answered(answer, owned)));
    }

    private KeptAnswer<DistrictReportingView> answered(
            KeptAnswer<DistrictProgressView> progress, Map<String, Owned> owned) {
        boolean isPassing = progress.etag() == null;
        // Who owns what stands in the question whole: a hash of it might be that of another.
        String question = "/reporting " + progress.etag() + " " + owned;
        List<Long> vector = List.of();
        return kept.<DistrictReportingView>find(question, vector)
                .orElseGet(
                        () ->
                                kept.write(
                                        question,
                                        Optional.of(vector),
                                        of(progress.view(), owned),
                                        isPassing ? Freshness.PASSING : Freshness.CURRENT));
    }

    /** The same figures as in the view, arranged by who owes them. */
    static DistrictReportingView of(DistrictProgressView view, Map<String, Owned> owned) {
        List<AssessmentView> all =
                view.parts().stream()
                        .filter(part -> part.assessments() != null)
                        .flatMap(part -> part.assessments().stream())
                        .toList();
        List<DepartmentReporting> departments = new ArrayList<>();
        owned.forEach(
                (department, codes) ->
                        departments.add(
                                department(
                                        department,
                                        all.stream()
                                                .filter(each -> codes.holds(each.indicator())))));
        DepartmentReporting nobodys =
                department(null, all.stream().filter(each -> isNobodys(each, owned)));
        if (!nobodys.numbers().isEmpty()) {
            departments.add(nobodys);
        }
        return new DistrictReportingView(
                view.on(),
                view.knownAt(),
                view.trust(),
                view.complete(),
                view.unavailable(),
                departments);
    }

    private static boolean isNobodys(AssessmentView judged, Map<String, Owned> owned) {
        return owned.values().stream().noneMatch(codes -> codes.holds(judged.indicator()));
    }

    private static DepartmentReporting department(
            @Nullable String name, Stream<AssessmentView> owned) {
        List<ReportedNumber> numbers = owned.map(DistrictReporting::number).toList();
        Map<Reporting, Integer> tally = new EnumMap<>(Reporting.class);
        for (Reporting reporting : Reporting.values()) {
            tally.put(reporting, 0);
        }
        numbers.forEach(number -> tally.merge(number.reporting(), 1, Integer::sum));
        return new DepartmentReporting(name, tally, numbers);
    }

    private static ReportedNumber number(AssessmentView judged) {
        Optional<FigureView> actual = Optional.ofNullable(judged.actual());
        return new ReportedNumber(
                judged.indicator(),
                judged.name(),
                judged.campaign(),
                judged.reporting(),
                judged.status(),
                actual.map(FigureView::period).orElse(null),
                actual.map(FigureView::end).orElse(null),
                actual.map(FigureView::recordedAt).orElse(null));
    }
}
