package org.districtprogress.gateway.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.observation.FigureView;
import org.districtprogress.api.observation.RuleView;
import org.districtprogress.api.progress.ProgressView;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.wire.BadAnswerException;

/** What one assessment of a progress answer has to be. */
final class AssessmentRules {

    private AssessmentRules() {}

    static void check(ProgressView answer, String campaign, AssessmentView assessment)
            throws BadAnswerException {
        String code = assessment.indicator();
        Rule.holds(!code.isBlank(), "an indicator of " + campaign + " has no code");
        Rule.holds(assessment.campaign().equals(campaign), code + " belongs to another campaign");
        Rule.holds(
                assessment.on().equals(answer.on())
                        && assessment.knownAt().equals(answer.knownAt()),
                code + " is judged at another time than the answer");
        Rule.holds(
                assessment.trust() == answer.trust(),
                code + " counts figures by another trust than the answer");
        Rule.counts(code, answer.trust(), assessment.baseline());
        Rule.counts(code, answer.trust(), assessment.actual());
        figures(code, assessment);
        Rule.holds(assessment.target().weight().signum() > 0, code + " has no weight");
        Rule.holds(
                assessment.elapsed().signum() >= 0
                        && assessment.elapsed().compareTo(BigDecimal.ONE) <= 0,
                "elapsed of " + code + " is not a share");
        Rule.holds(
                assessment.attainment() == null || assessment.actual() != null,
                code + " has an attainment without an actual");
        gap(code, assessment.attainment(), assessment.expected(), assessment.gap());
    }

    /** Each is what it says it is; no rule works the same indicator out twice. */
    private static void figures(String code, AssessmentView assessment) throws BadAnswerException {
        List<FigureView> judged = new ArrayList<>(assessment.alternatives());
        if (assessment.actual() != null) {
            judged.add(assessment.actual());
        }
        List<FigureView> all = new ArrayList<>(judged);
        all.addAll(assessment.beside());
        if (assessment.baseline() != null) {
            all.add(assessment.baseline());
        }
        for (FigureView figure : all) {
            FigureRules.check(code, assessment.target().unit(), figure);
        }
        Rule.areDistinct(
                "rule",
                judged.stream()
                        .map(FigureView::rule)
                        .filter(Objects::nonNull)
                        .map(RuleView::code)
                        .toList());
    }

    /** gap = x − a */
    private static void gap(
            String code,
            @Nullable BigDecimal attainment,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal gap)
            throws BadAnswerException {
        boolean isReckoned = attainment != null && expected != null;
        Rule.holds(
                isReckoned
                        ? gap != null && gap.compareTo(expected.subtract(attainment)) == 0
                        : gap == null,
                "the gap of " + code + " is not expected minus attainment");
    }
}
