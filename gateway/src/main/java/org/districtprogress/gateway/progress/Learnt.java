package org.districtprogress.gateway.progress;

import jakarta.inject.Singleton;
import java.time.Clock;
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
import org.districtprogress.core.index.IndexShare;
import org.districtprogress.core.time.DistrictCalendar;
import org.districtprogress.gateway.part.Part;
import org.districtprogress.gateway.part.Parts;
import org.districtprogress.gateway.question.Shares;
import org.districtprogress.gateway.roster.CampaignService;

/**
 * What does not change from question to question, from the last valid answer of each service: the
 * plan, names and weights. Its figures are never shown for another question.
 */
@Singleton
public final class Learnt {

    private final Map<String, ProgressView> byService = new ConcurrentHashMap<>();
    private final Clock clock;

    Learnt(Clock clock) {
        this.clock = clock;
    }

    void from(Parts<ProgressView> parts) {
        for (Part<ProgressView> part : parts.all()) {
            if (part instanceof Part.Live<ProgressView> live) {
                byService.put(live.service().name(), live.answer());
            }
        }
    }

    /** The last valid answer of a service to any question. */
    public Optional<ProgressView> of(CampaignService service) {
        return Optional.ofNullable(byService.get(service.name()));
    }

    /** What the service's campaigns weigh in the district's index, as far as was ever learnt. */
    public Optional<List<IndexShare>> shares(CampaignService service) {
        return of(service)
                .map(
                        view ->
                                view.campaigns().stream()
                                        .flatMap(
                                                campaign ->
                                                        Shares.ofAssessments(campaign.assessments())
                                                                .stream())
                                        .toList());
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
