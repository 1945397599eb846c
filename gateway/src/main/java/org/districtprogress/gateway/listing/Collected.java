package org.districtprogress.gateway.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.districtprogress.api.Page;
import org.districtprogress.api.district.UnavailablePart;
import org.districtprogress.api.problem.Problem;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.ask.Reply;
import org.districtprogress.gateway.roster.CampaignService;

/**
 * What one service contributes to a list.
 *
 * @param pages its pages; empty where there is nothing to show
 * @param declined why it does not take the question; null where it does
 * @param unavailable that it did not answer; null where it did
 */
record Collected<T>(
        CampaignService service,
        List<Reply<Page<T>>> pages,
        @Nullable Problem declined,
        @Nullable UnavailablePart unavailable) {

    Collected {
        pages = List.copyOf(pages);
    }

    static <T> Collected<T> nothing(CampaignService service) {
        return new Collected<>(service, List.of(), null, null);
    }

    Collected<T> and(Reply<Page<T>> page) {
        List<Reply<Page<T>>> more = new ArrayList<>(pages);
        more.add(page);
        return new Collected<>(service, more, null, null);
    }

    boolean isLive() {
        return declined == null && unavailable == null;
    }

    Optional<UnavailablePart> missing() {
        return Optional.ofNullable(unavailable);
    }

    List<T> items() {
        return pages.stream().flatMap(page -> page.view().items().stream()).toList();
    }
}
