package org.districtprogress.gateway.progress;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.districtprogress.api.NameView;
import org.districtprogress.api.plan.PlanReference;
import org.districtprogress.api.progress.CampaignProgress;
import org.districtprogress.api.progress.ProgressView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.assessment.Status;
import org.districtprogress.core.index.IndexShare;
import org.districtprogress.core.time.DistrictCalendar;
import org.districtprogress.gateway.part.Part;
import org.districtprogress.gateway.part.Parts;
import org.districtprogress.gateway.roster.CampaignService;

/**
 * What does not change from question to question, from a valid answer of each service: the plan and
 * names; and weights, as far as they hold for the question. Its figures are never shown for another
 * question.
 */
@Singleton
public final class Learnt {

    private final Map<String, ProgressView> byService = new ConcurrentHashMap<>();
    private final Clock clock;

    Learnt(Clock clock) {
        this.clock = clock;
    }

    /**
     * Learns from answers about now, of the latest moment and then the latest day; from one about
     * another moment only while nothing else is known.
     *
     * @param knownAt the moment that was asked about; null for now
     */
    void from(Parts<ProgressView> parts, @Nullable Instant knownAt) {
        for (Part<ProgressView> part : parts.all()) {
            if (part instanceof Part.Live<ProgressView> live) {
                byService.merge(
                        live.service().name(),
                        live.answer(),
                        (kept, next) ->
                                knownAt == null && !isOfEarlierDay(next, kept) ? next : kept);
            }
        }
    }

    private static boolean isOfEarlierDay(ProgressView next, ProgressView kept) {
        return next.knownAt().equals(kept.knownAt()) && next.on().isBefore(kept.on());
    }

    /** A valid answer of a service, the last but for those that tell less of the plan. */
    public Optional<ProgressView> of(CampaignService service) {
        return Optional.ofNullable(byService.get(service.name()));
    }

    /**
     * What the service's campaigns weigh in the district's index, as it last answered; nothing
     * where that was about another plan. A target may have been revised between an earlier moment
     * that is asked about and the answer, and one that was not suspended then may be so on a later
     * day.
     *
     * @param on the day that is asked about
     * @param knownAt the moment that is asked about; null for now
     */
    public Optional<List<IndexShare>> shares(
            CampaignService service, LocalDate on, @Nullable Instant knownAt) {
        return of(service)
                .filter(view -> knownAt == null || !knownAt.isBefore(view.knownAt()))
                .filter(view -> on.equals(view.on()) || on.isBefore(view.on()) && isWhole(view))
                .map(DistrictIndex::shares);
    }

    private static boolean isWhole(ProgressView view) {
        return view.campaigns().stream()
                .flatMap(campaign -> campaign.assessments().stream())
                .noneMatch(each -> each.status() == Status.SUSPENDED);
    }

    public Optional<PlanReference> plan() {
        return byService.values().stream().map(ProgressView::plan).findFirst();
    }

    /** Today, but not past the plan's end; null while the plan is not known. */
    public @Nullable LocalDate usualDay() {
        return plan().map(plan -> earlier(today(), plan.ends())).orElse(null);
    }

    public LocalDate today() {
        return DistrictCalendar.dayOf(clock.instant());
    }

    @Nullable
    NameView name(CampaignService service, String campaign) {
        return of(service).stream()
                .flatMap(
                        view ->
                                campaign.equals(service.guarantee())
                                        ? Optional.ofNullable(view.guarantee()).stream()
                                        : view.campaigns().stream())
                .filter(each -> each.code().equals(campaign))
                .map(CampaignProgress::name)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
