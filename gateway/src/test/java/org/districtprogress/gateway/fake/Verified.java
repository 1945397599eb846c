package org.districtprogress.gateway.fake;

import java.util.List;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.observation.FigureView;
import org.districtprogress.api.trust.VerdictView;
import org.districtprogress.core.assessment.Reporting;
import org.districtprogress.core.assessment.Status;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.observation.VerdictKind;

/** The same assessments where only what a second party has verified counts: one figure. */
final class Verified {

    private static final String INDICATOR = "upgrade-coverage";

    private Verified() {}

    static List<AssessmentView> only(List<AssessmentView> claimed) {
        return claimed.stream().map(Verified::only).toList();
    }

    private static AssessmentView only(AssessmentView claimed) {
        boolean isVerified = claimed.indicator().equals(INDICATOR);
        return new AssessmentView(
                claimed.indicator(),
                claimed.name(),
                claimed.campaign(),
                claimed.workstream(),
                claimed.on(),
                claimed.knownAt(),
                Trust.VERIFIED,
                claimed.target(),
                null,
                isVerified ? figure(claimed.actual()) : null,
                List.of(),
                List.of(),
                claimed.judgedOn(),
                isVerified ? claimed.attainment() : null,
                claimed.elapsed(),
                claimed.expected(),
                null,
                isVerified ? claimed.gap() : null,
                isVerified ? claimed.status() : Status.NOT_REPORTED,
                claimed.reason(),
                false,
                isVerified ? Reporting.CURRENT : Reporting.NEVER,
                claimed.method());
    }

    private static FigureView figure(FigureView claimed) {
        return new FigureView(
                claimed.observation(),
                claimed.value(),
                claimed.period(),
                claimed.start(),
                claimed.end(),
                claimed.area(),
                claimed.basis(),
                Trust.VERIFIED,
                new VerdictView(VerdictKind.VERIFIED, "audit-office", null, claimed.recordedAt()),
                claimed.recordedAt(),
                claimed.numerator(),
                claimed.denominator(),
                null,
                null,
                claimed.source(),
                claimed.rule());
    }
}
