package org.districtprogress.gateway.fake;

import java.math.BigDecimal;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.assessment.RequiredPaceView;
import org.districtprogress.core.assessment.PaceState;
import org.districtprogress.core.observation.Trust;

/** A good answer to what an indicator needs per month. */
final class FakePace {

    private FakePace() {}

    static RequiredPaceView of(AssessmentView judged, Trust trust) {
        return new RequiredPaceView(
                judged.indicator(),
                judged.name(),
                judged.campaign(),
                judged.on(),
                judged.knownAt(),
                trust,
                judged.target(),
                null,
                null,
                judged.judgedOn(),
                PaceState.NO_FIGURE,
                null,
                new BigDecimal("9"),
                null,
                null,
                null);
    }
}
