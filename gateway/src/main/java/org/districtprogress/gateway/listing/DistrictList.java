package org.districtprogress.gateway.listing;

import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.districtprogress.api.district.DistrictPage;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.kept.Freshness;
import org.districtprogress.gateway.kept.KeptAnswer;
import org.districtprogress.gateway.kept.KeptAnswers;
import org.districtprogress.gateway.part.Declining;
import org.districtprogress.gateway.progress.CommonMoment;
import org.districtprogress.gateway.question.ListQuestion;
import org.districtprogress.gateway.roster.CampaignService;
import org.districtprogress.gateway.roster.Roster;

/** Lists over all services: by service in the plan's order, within a service in its own order. */
@Singleton
public final class DistrictList {

    private final Roster roster;
    private final Collector collector;
    private final CommonMoment moment;
    private final KeptAnswers kept;

    DistrictList(Roster roster, Collector collector, CommonMoment moment, KeptAnswers kept) {
        this.roster = roster;
        this.collector = collector;
        this.moment = moment;
        this.kept = kept;
    }

    /** One page; the pages that follow are of the same day and moment as the first. */
    public <T, R> Future<KeptAnswer<DistrictPage<R>>> page(
            ListQuestion<T, R> question,
            @Nullable LocalDate on,
            @Nullable Instant knownAt,
            int limit,
            @Nullable String cursor) {
        String asked = question.page(on, knownAt, null).uri();
        long filter = Place.filter(asked);
        Place after = cursor == null ? null : Place.of(cursor, filter);
        Future<CommonMoment.At> at =
                after == null
                        ? moment.of(on, knownAt)
                        : Future.succeededFuture(new CommonMoment.At(after.on(), after.knownAt()));
        return at.compose(
                fixed ->
                        collect(question, on, knownAt, fixed)
                                .map(
                                        all -> {
                                            DistrictPage<R> view =
                                                    Slice.of(
                                                            question, all, fixed, filter, after,
                                                            limit);
                                            String key =
                                                    asked
                                                            + " "
                                                            + limit
                                                            + " "
                                                            + cursor
                                                            + " "
                                                            + fixed.knownAt();
                                            Freshness freshness =
                                                    !view.complete()
                                                            ? Freshness.PASSING
                                                            : (knownAt != null && on != null)
                                                                            || after != null
                                                                    ? Freshness.SETTLED
                                                                    : Freshness.CURRENT;
                                            Optional<List<Long>> vector = vector(all);
                                            return vector.flatMap(
                                                            whole ->
                                                                    kept.<DistrictPage<R>>find(
                                                                            key, whole))
                                                    .orElseGet(
                                                            () ->
                                                                    kept.write(
                                                                            key, vector, view,
                                                                            freshness));
                                        }));
    }

    private <T> Future<List<Collected<T>>> collect(
            ListQuestion<T, ?> question,
            @Nullable LocalDate on,
            @Nullable Instant knownAt,
            CommonMoment.At at) {
        List<Future<Collected<T>>> asked =
                services(question).stream()
                        .map(
                                service ->
                                        collector.collect(
                                                service,
                                                question,
                                                at.on(),
                                                at.knownAt(),
                                                question.page(on, knownAt, null)))
                        .toList();
        return Future.join(asked)
                .map(done -> unlessDeclined(asked.stream().map(Future::result).toList()));
    }

    /** The owner of the campaign asked for, or all. */
    private List<CampaignService> services(ListQuestion<?, ?> question) {
        return Optional.ofNullable(question.campaign())
                .flatMap(roster::ownerOf)
                .map(List::of)
                .orElseGet(roster::services);
    }

    /**
     * What every service declines is declined; what one takes, or may take that does not answer
     * now, is not.
     */
    private static <T> List<Collected<T>> unlessDeclined(List<Collected<T>> all) {
        if (all.stream().allMatch(each -> each.declined() != null)) {
            throw Declining.passedOn(all.get(0).declined());
        }
        return all;
    }

    private static <T> Optional<List<Long>> vector(List<Collected<T>> all) {
        return all.stream().allMatch(each -> each.unavailable() == null)
                ? Optional.of(
                        all.stream()
                                .flatMap(each -> each.pages().stream())
                                .map(page -> page.serial())
                                .toList())
                : Optional.empty();
    }
}
