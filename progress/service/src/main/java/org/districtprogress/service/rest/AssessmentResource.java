package org.districtprogress.service.rest;

import org.districtprogress.api.assessment.AssessmentApi;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.reading.AsOf;
import org.districtprogress.service.reading.AssessmentReader;
import org.districtprogress.service.reading.TimeAxes;
import org.districtprogress.service.view.AssessmentViews;

/** The assessment of one indicator. */
public class AssessmentResource implements AssessmentApi {

    private final TimeAxes timeAxes;
    private final AssessmentReader assessments;

    AssessmentResource(TimeAxes timeAxes, AssessmentReader assessments) {
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
}
