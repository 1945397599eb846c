package org.districtprogress.service.view;

import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.assessment.ReasonView;
import org.districtprogress.api.assessment.RequiredPaceView;
import org.districtprogress.core.assessment.Assessment;
import org.districtprogress.core.assessment.Evidence;
import org.districtprogress.core.assessment.Reason;
import org.districtprogress.core.assessment.Reckoning;
import org.districtprogress.core.assessment.RequiredPace;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.WorkstreamCode;
import org.districtprogress.problem.method.MethodViews;
import org.districtprogress.service.reading.AsOf;

/** Assessments as wire records. */
public final class AssessmentViews {

    private AssessmentViews() {}

    public static AssessmentView assessment(Assessment assessment, AsOf asOf) {
        Indicator indicator = assessment.indicator();
        Evidence evidence = assessment.evidence();
        Reckoning reckoning = assessment.reckoning();
        WorkstreamCode workstream = indicator.section().workstream();
        return new AssessmentView(
                indicator.code().value(),
                PlanViews.name(indicator.name()),
                indicator.section().campaign().value(),
                workstream == null ? null : workstream.value(),
                assessment.on(),
                asOf.knownAt(),
                asOf.trust(),
                PlanViews.target(indicator),
                FigureViews.reported(evidence.baseline()),
                FigureViews.actual(evidence.actual()),
                evidence.alternatives().stream().map(FigureViews::alternative).toList(),
                evidence.beside().stream().map(FigureViews::reported).toList(),
                reckoning.judgedOn(),
                reckoning.attainment(),
                reckoning.elapsed(),
                reckoning.expected(),
                reckoning.pace(),
                reckoning.gap(),
                assessment.status(),
                reason(assessment.reason()),
                assessment.everLate(),
                assessment.reporting(),
                MethodViews.of(assessment.method()));
    }

    public static RequiredPaceView requiredPace(
            Assessment assessment, RequiredPace pace, AsOf asOf) {
        Indicator indicator = assessment.indicator();
        Evidence evidence = assessment.evidence();
        return new RequiredPaceView(
                indicator.code().value(),
                PlanViews.name(indicator.name()),
                indicator.section().campaign().value(),
                assessment.on(),
                asOf.knownAt(),
                asOf.trust(),
                PlanViews.target(indicator),
                FigureViews.reported(evidence.baseline()),
                FigureViews.actual(evidence.actual()),
                assessment.reckoning().judgedOn(),
                pace.state(),
                pace.remaining(),
                pace.monthsLeft(),
                pace.perMonth(),
                pace.perMonthSoFar(),
                pace.times());
    }

    private static ReasonView reason(Reason reason) {
        return new ReasonView(reason.code(), reason.zh(), reason.en());
    }
}
