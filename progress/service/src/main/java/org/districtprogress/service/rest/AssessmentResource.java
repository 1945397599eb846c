package org.districtprogress.service.rest;

import jakarta.annotation.security.PermitAll;
import org.districtprogress.api.assessment.AssessmentApi;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.assessment.RequiredPaceView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.assessment.Assessment;
import org.districtprogress.core.assessment.RequiredPace;
import org.districtprogress.service.reading.AsOf;
import org.districtprogress.service.reading.AssessmentReader;
import org.districtprogress.service.reading.TimeAxes;
import org.districtprogress.service.seed.AdoptedPlan;
import org.districtprogress.service.view.AssessmentViews;

/** The assessment of one indicator, and the pace that it asks for. */
@PermitAll
public class AssessmentResource implements AssessmentApi {

    private final AdoptedPlan adopted;
    private final TimeAxes timeAxes;
    private final AssessmentReader assessments;

    AssessmentResource(AdoptedPlan adopted, TimeAxes timeAxes, AssessmentReader assessments) {
        this.adopted = adopted;
        this.timeAxes = timeAxes;
        this.assessments = assessments;
    }

    @Override
    public AssessmentView assessment(
            String indicator,
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust) {
        AsOf asOf = timeAxes.settle(on, knownAt, trust);
        return AssessmentViews.assessment(assessments.assessment(indicator, asOf), asOf);
    }

    @Override
    public RequiredPaceView requiredPace(
            String indicator,
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust) {
        AsOf asOf = timeAxes.settle(on, knownAt, trust);
        Assessment assessment = assessments.assessment(indicator, asOf);
        return AssessmentViews.requiredPace(
                assessment, RequiredPace.of(assessment, adopted.part().plan().starts()), asOf);
    }
}
