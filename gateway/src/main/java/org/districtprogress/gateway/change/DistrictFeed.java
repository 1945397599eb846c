package org.districtprogress.gateway.change;

import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.districtprogress.api.change.ChangePage;
import org.districtprogress.api.district.DistrictChanges;
import org.districtprogress.api.district.UnavailablePart;
import org.districtprogress.api.problem.Problem;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.ask.Outcome;
import org.districtprogress.gateway.ask.ServiceAsker;
import org.districtprogress.gateway.config.GatewayConfig;
import org.districtprogress.gateway.kept.Freshness;
import org.districtprogress.gateway.kept.KeptAnswer;
import org.districtprogress.gateway.kept.KeptAnswers;
import org.districtprogress.gateway.part.Declining;
import org.districtprogress.gateway.question.ChangesQuestion;
import org.districtprogress.gateway.roster.CampaignService;
import org.districtprogress.gateway.roster.Roster;
import org.districtprogress.problem.stream.ChangeFilter;

/**
 * The three change feeds as one. A service that is away keeps its place, so that what it recorded
 * meanwhile follows when it is back: nothing is lost, nothing comes twice.
 */
@Singleton
public final class DistrictFeed {

    private final Roster roster;
    private final ServiceAsker asker;
    private final KeptAnswers kept;
    private final Clock clock;
    private final Duration deadline;

    DistrictFeed(
            Roster roster,
            ServiceAsker asker,
            KeptAnswers kept,
            Clock clock,
            GatewayConfig config) {
        this.roster = roster;
        this.asker = asker;
        this.kept = kept;
        this.clock = clock;
        this.deadline = config.deadlines().firstRound();
    }

    /** Which changes are wanted, as the caller spelt it. */
    public record Asked(@Nullable String type, @Nullable String subject) {

        /** Refuses what names no type. */
        public Asked {
            ChangeFilter.of(type, subject);
        }

        boolean isOpen() {
            return type == null && subject == null;
        }
    }

    /**
     * What was read.
     *
     * @param declined a service's refusal; null where none refuses
     */
    record Read(Merged merged, List<UnavailablePart> unavailable, @Nullable Problem declined) {}

    /** The position that a caller names; before everything where none is named. */
    public DistrictPosition position(String pointer, @Nullable String asked) {
        return DistrictPosition.of(roster.services(), pointer, asked);
    }

    /** One page. A position that a service never gave is refused, as that service refuses it. */
    public Future<KeptAnswer<DistrictChanges>> page(
            DistrictPosition after, Asked asked, int limit) {
        return read(after, asked, limit)
                .map(
                        read -> {
                            if (read.declined() != null) {
                                throw Declining.passedOn(read.declined());
                            }
                            boolean isComplete = read.unavailable().isEmpty();
                            return kept.write(
                                    "",
                                    Optional.empty(),
                                    new DistrictChanges(
                                            read.merged().items().stream()
                                                    .map(Merged.Item::event)
                                                    .toList(),
                                            read.merged().position().text(),
                                            isComplete,
                                            read.unavailable()),
                                    isComplete ? Freshness.CURRENT : Freshness.PASSING);
                        });
    }

    /** What follows at each service, asked at once and with one deadline. */
    Future<Read> read(DistrictPosition after, Asked asked, int limit) {
        List<Future<Outcome<ChangePage>>> answers = new ArrayList<>();
        for (CampaignService service : roster.services()) {
            answers.add(
                    asker.ask(
                            service,
                            new ChangesQuestion(
                                            after.of(service), asked.type(), asked.subject(), limit)
                                    .question(),
                            deadline));
        }
        return Future.join(answers)
                .map(done -> merged(after, answers.stream().map(Future::result).toList(), limit));
    }

    private Read merged(DistrictPosition after, List<Outcome<ChangePage>> outcomes, int limit) {
        Map<CampaignService, ChangePage> pages = new LinkedHashMap<>();
        List<UnavailablePart> unavailable = new ArrayList<>();
        Problem declined = null;
        for (int i = 0; i < outcomes.size(); i++) {
            CampaignService service = roster.services().get(i);
            if (outcomes.get(i) instanceof Outcome.Good<ChangePage> good) {
                pages.put(service, good.reply().view());
            } else if (outcomes.get(i) instanceof Outcome.Declined<ChangePage> refused) {
                declined = refused.problem();
                unavailable.add(away(service, clock.instant(), declined));
            } else if (outcomes.get(i) instanceof Outcome.Failed<ChangePage> failed) {
                unavailable.add(
                        away(
                                service,
                                failed.outage().since(),
                                failed.outage().fault().toProblem()));
            }
        }
        return new Read(Merged.of(after, pages, limit), unavailable, declined);
    }

    private static UnavailablePart away(CampaignService service, Instant since, Problem problem) {
        return new UnavailablePart(service.name(), since, null, problem);
    }
}
