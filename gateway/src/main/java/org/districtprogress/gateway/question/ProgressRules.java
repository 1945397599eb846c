package org.districtprogress.gateway.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.progress.CampaignProgress;
import org.districtprogress.api.progress.ContextFigureView;
import org.districtprogress.api.progress.ProgressView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.gateway.roster.CampaignService;
import org.districtprogress.gateway.wire.BadAnswerException;

/** What makes a progress answer a valid one of that service to exactly that question. */
final class ProgressRules {

    private ProgressRules() {}

    static void check(
            CampaignService service,
            ProgressView answer,
            @Nullable LocalDate on,
            @Nullable Instant knownAt,
            Trust trust)
            throws BadAnswerException {
        Rule.isFrom(service, answer.service());
        Rule.isAt(knownAt, answer.knownAt());
        Rule.isTrusted(trust, answer.trust());
        Rule.holds(on == null || on.equals(answer.on()), "it is for another day than asked");
        Rule.holds(
                answer.plan().starts().isBefore(answer.plan().ends()),
                "its plan ends before it starts");
        Rule.holds(
                codes(answer.campaigns()).equals(service.campaigns()),
                "its campaigns are not " + String.join(", ", service.campaigns()));
        List<CampaignProgress> parts = new ArrayList<>(answer.campaigns());
        if (service.guarantee() == null) {
            Rule.holds(answer.guarantee() == null, "it answers a guarantee that it does not host");
        } else {
            Rule.holds(
                    answer.guarantee() != null
                            && answer.guarantee().code().equals(service.guarantee()),
                    "the guarantee " + service.guarantee() + " is missing");
            parts.add(answer.guarantee());
        }
        List<String> indicators = new ArrayList<>();
        for (CampaignProgress part : parts) {
            CampaignRules.check(service, answer, part);
            part.assessments().stream().map(AssessmentView::indicator).forEach(indicators::add);
        }
        for (ContextFigureView each : answer.context()) {
            ContextRules.check(service, answer, each);
            indicators.add(each.indicator());
        }
        Rule.areDistinct("indicator", indicators);
        FlagCountRules.check(answer.flags());
    }

    private static List<String> codes(List<CampaignProgress> campaigns) {
        return campaigns.stream().map(CampaignProgress::code).toList();
    }
}
