package org.districtprogress.gateway.fake;

import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.commitment.MilestoneView;
import org.districtprogress.api.observation.FigureView;
import org.districtprogress.api.observation.SourceView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;

/** The same assessments with every reported figure of one system; what is worked out has none. */
final class Reported {

    private Reported() {}

    static List<AssessmentView> from(String system, List<AssessmentView> assessments) {
        return assessments.stream().map(each -> from(system, each)).toList();
    }

    private static AssessmentView from(String system, AssessmentView of) {
        return new AssessmentView(
                of.indicator(),
                of.name(),
                of.campaign(),
                of.workstream(),
                of.on(),
                of.knownAt(),
                of.trust(),
                of.target(),
                figure(system, of.baseline()),
                figure(system, of.actual()),
                of.alternatives().stream().map(each -> figure(system, each)).toList(),
                of.beside().stream().map(each -> figure(system, each)).toList(),
                of.judgedOn(),
                of.attainment(),
                of.elapsed(),
                of.expected(),
                of.pace(),
                of.gap(),
                of.status(),
                of.reason(),
                of.everLate(),
                of.reporting(),
                of.method());
    }

    /** Planned by a client that is named like the system; published figures come without. */
    static List<MilestoneView> milestones(String commitment, String system) {
        return system.equals(Examples.PUBLISHED)
                ? List.of()
                : List.of(
                        new MilestoneView(
                                commitment,
                                "scheme",
                                1,
                                Examples.name("scheme"),
                                LocalDate.of(2024, 12, 31),
                                null,
                                null,
                                null,
                                Examples.MOMENT,
                                system,
                                Trust.CLAIMED,
                                null,
                                List.of()));
    }

    private static @Nullable FigureView figure(String system, @Nullable FigureView of) {
        if (of == null || of.source() == null) {
            return of;
        }
        SourceView source = of.source();
        return new FigureView(
                of.observation(),
                of.value(),
                of.period(),
                of.start(),
                of.end(),
                of.area(),
                of.basis(),
                of.trust(),
                of.verdict(),
                of.recordedAt(),
                of.numerator(),
                of.denominator(),
                of.difference(),
                of.note(),
                new SourceView(
                        system,
                        source.record(),
                        source.title(),
                        source.url(),
                        source.publishedOn(),
                        source.confidence()),
                of.rule());
    }
}
