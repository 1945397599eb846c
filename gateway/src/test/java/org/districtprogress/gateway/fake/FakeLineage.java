package org.districtprogress.gateway.fake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.api.lineage.LineageItem;
import org.districtprogress.api.lineage.LineageThrough;
import org.districtprogress.api.lineage.LineageView;
import org.districtprogress.api.observation.FigureView;
import org.districtprogress.core.assessment.Part;
import org.districtprogress.core.observation.Basis;
import org.districtprogress.core.observation.Trust;

/**
 * What makes the figures of a fake service: a reported one is its own only row, one that is worked
 * out has three rows for each part.
 */
final class FakeLineage {

    private FakeLineage() {}

    static LineageView of(
            AssessmentView assessment, Map<String, String> query, Trust trust, String register) {
        FigureView figure = assessment.actual();
        if (figure == null) {
            return view(assessment, null, trust, List.of(), null);
        }
        if (figure.basis() == Basis.REPORTED) {
            return view(assessment, figure, trust, List.of(reported(assessment)), null);
        }
        List<LineageItem> all =
                Stream.concat(
                                rows(assessment, Part.NUMERATOR, figure.numerator(), register),
                                rows(assessment, Part.DENOMINATOR, figure.denominator(), register))
                        .toList();
        int from = Integer.parseInt(query.getOrDefault("cursor", "0"));
        int to = Math.min(all.size(), from + Integer.parseInt(query.get("limit")));
        return view(
                assessment,
                figure,
                trust,
                all.subList(from, to),
                to < all.size() ? Integer.toString(to) : null);
    }

    private static LineageView view(
            AssessmentView assessment,
            FigureView figure,
            Trust trust,
            List<LineageItem> items,
            String next) {
        BigDecimal numerator =
                figure == null || figure.numerator() != null || figure.denominator() != null
                        ? figure == null ? null : figure.numerator()
                        : figure.value();
        return new LineageView(
                assessment.indicator(),
                assessment.name(),
                assessment.on(),
                assessment.knownAt(),
                trust,
                "PERCENT",
                figure == null ? null : figure.basis(),
                figure == null ? null : figure.rule(),
                figure == null ? null : figure.value(),
                numerator,
                figure == null ? null : figure.denominator(),
                items,
                next);
    }

    private static LineageItem reported(AssessmentView assessment) {
        FigureView figure = assessment.actual();
        return new LineageItem(
                Part.NUMERATOR,
                "observations",
                figure.observation(),
                null,
                null,
                figure.period(),
                figure.value(),
                null,
                null,
                figure.trust(),
                figure.recordedAt(),
                "/api/v1/indicators/"
                        + assessment.indicator()
                        + "/observations/"
                        + figure.observation(),
                List.of(),
                null);
    }

    /** Two rows of one, and one of the rest. */
    private static Stream<LineageItem> rows(
            AssessmentView assessment, Part part, BigDecimal sum, String register) {
        BigDecimal rest = sum.subtract(BigDecimal.valueOf(2));
        return Stream.of(
                row(assessment, part, register + "-1", BigDecimal.ONE, register),
                row(assessment, part, register + "-2", BigDecimal.ONE, register),
                row(assessment, part, register + "-3", rest, register));
    }

    private static LineageItem row(
            AssessmentView assessment, Part part, String id, BigDecimal amount, String register) {
        LocalDate on = assessment.on();
        Instant knownAt = assessment.knownAt();
        String moment = "?on=" + on + "&knownAt=" + knownAt;
        return new LineageItem(
                part,
                register,
                id,
                1,
                Examples.name(id),
                part == Part.NUMERATOR ? "counted" : "in-scope",
                amount,
                part == Part.NUMERATOR ? on.minusDays(1) : null,
                on,
                assessment.actual().trust(),
                Examples.MOMENT,
                "/api/v1/" + register + "/" + id + moment,
                List.of(slip("ab")),
                part == Part.DENOMINATOR
                        ? null
                        : new LineageThrough(
                                "projects",
                                id + "-upgrade",
                                2,
                                Examples.name(id),
                                "/api/v1/projects/" + id + "-upgrade" + moment,
                                List.of(slip("cd"))));
    }

    private static DocumentLink slip(String repeated) {
        String sha = repeated.repeat(32);
        return new DocumentLink(
                sha, "slip.pdf", "application/pdf", 7, "/api/v1/documents/" + sha + "/content");
    }
}
