package org.districtprogress.gateway.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.districtprogress.api.change.ChangePage;
import org.districtprogress.api.change.CloudEvent;
import org.districtprogress.gateway.roster.CampaignService;

/**
 * Pages of several feeds as one: each in its own order, between them by time.
 *
 * @param position behind all of them
 * @param isCut whether more was read than fits, or a page was full
 */
record Merged(List<Item> items, DistrictPosition position, boolean isCut) {

    /** An event with the position behind it. */
    record Item(CloudEvent event, DistrictPosition behind) {}

    static Merged of(DistrictPosition before, Map<CampaignService, ChangePage> pages, int limit) {
        List<Item> items = new ArrayList<>();
        Map<CampaignService, Integer> taken = new HashMap<>();
        DistrictPosition position = before;
        CampaignService first = earliest(pages, taken);
        while (first != null && items.size() < limit) {
            CloudEvent event =
                    pages.get(first).items().get(taken.merge(first, 1, Integer::sum) - 1);
            position = position.with(first, Long.parseLong(event.id()));
            items.add(new Item(event.at(first.forwarded(event.data().href())), position));
            first = earliest(pages, taken);
        }
        boolean isCut = first != null;
        for (Map.Entry<CampaignService, ChangePage> page : pages.entrySet()) {
            int all = page.getValue().items().size();
            if (taken.getOrDefault(page.getKey(), 0) == all) {
                position = position.with(page.getKey(), Long.parseLong(page.getValue().next()));
            }
            isCut |= all == limit;
        }
        return new Merged(items, position, isCut);
    }

    /** Whose next event is the earliest; null where none has any left. */
    private static CampaignService earliest(
            Map<CampaignService, ChangePage> pages, Map<CampaignService, Integer> taken) {
        CampaignService found = null;
        CloudEvent earliest = null;
        for (Map.Entry<CampaignService, ChangePage> page : pages.entrySet()) {
            int next = taken.getOrDefault(page.getKey(), 0);
            if (next < page.getValue().items().size()) {
                CloudEvent event = page.getValue().items().get(next);
                if (earliest == null || event.time().isBefore(earliest.time())) {
                    found = page.getKey();
                    earliest = event;
                }
            }
        }
        return found;
    }
}
