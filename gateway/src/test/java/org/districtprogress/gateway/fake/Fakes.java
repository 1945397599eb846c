package org.districtprogress.gateway.fake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.core.assessment.Status;

/**
 * The three services. Six indicators count: industry has four of which one is not reported,
 * livelihood two of which one is not reported, environment none.
 */
public final class Fakes {

    private static final BiFunction<LocalDate, Instant, List<AssessmentView>> NONE =
            (on, knownAt) -> List.of();

    public final CampaignAnswers industryAnswers =
            new CampaignAnswers(
                    "industry-service",
                    "industry",
                    Fakes::industry,
                    null,
                    NONE,
                    new FakeRegister(
                            "industry",
                            "enterprises",
                            List.of("same-slip-twice", "start-in-the-future", "same-slip-twice")));
    public final CampaignAnswers livelihoodAnswers =
            new CampaignAnswers(
                    "livelihood-service",
                    "livelihood",
                    Fakes::livelihood,
                    "party-building",
                    Fakes::partyBuilding,
                    new FakeRegister("livelihood", "villages", List.of("same-slip-twice")));
    public final CampaignAnswers environmentAnswers =
            new CampaignAnswers(
                    "environment-service",
                    "environment",
                    NONE,
                    null,
                    NONE,
                    new FakeRegister("environment", "idle-assets", List.of("beyond-plan")));

    public final FakeService industry = new FakeService(industryAnswers);
    public final FakeService livelihood = new FakeService(livelihoodAnswers);
    public final FakeService environment = new FakeService(environmentAnswers);

    /** Everything as usual. */
    public void reset() {
        industryAnswers.changeAt(Examples.MOMENT);
        livelihoodAnswers.changeAt(Examples.MOMENT);
        environmentAnswers.changeAt(Examples.MOMENT);
        List.of(industryAnswers, livelihoodAnswers, environmentAnswers)
                .forEach(
                        answers -> {
                            answers.feed().clear();
                            answers.reportFrom(Examples.PUBLISHED);
                        });
        List.of(industry, livelihood, environment).forEach(FakeService::reset);
    }

    public Map<String, String> urls() {
        return Map.of(
                "district-progress.services.industry.url", industry.url(),
                "district-progress.services.livelihood.url", livelihood.url(),
                "district-progress.services.environment.url", environment.url());
    }

    private static List<AssessmentView> industry(LocalDate on, Instant at) {
        return List.of(
                Examples.measured(
                        "provincial-project-investment-rate",
                        "industry",
                        on,
                        at,
                        "0.251",
                        Status.ON_TRACK),
                Examples.unreported("out-of-province-funds", "industry", on, at),
                Examples.measured(
                        "new-specialised-smes", "industry", on, at, "0.3", Status.ON_TRACK),
                Examples.derived("upgrade-coverage", "industry", on, at, 30, 300, Status.AT_RISK));
    }

    private static List<AssessmentView> livelihood(LocalDate on, Instant at) {
        return List.of(
                Examples.measured(
                        "livelihood-matters-delivered",
                        "livelihood",
                        on,
                        at,
                        "0.1",
                        Status.AT_RISK),
                Examples.unreported("new-beautiful-villages", "livelihood", on, at));
    }

    private static List<AssessmentView> partyBuilding(LocalDate on, Instant at) {
        return List.of(
                Examples.measured(
                        "party-special-actions", "party-building", on, at, "0", Status.AT_RISK));
    }
}
