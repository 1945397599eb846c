package org.districtprogress.gateway.fake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.districtprogress.api.change.ChangePage;
import org.districtprogress.api.change.ChangeType;
import org.districtprogress.api.change.CloudEvent;
import org.districtprogress.api.change.ObservationChange;
import org.districtprogress.core.observation.Area;

/** What a fake service recorded, as its change feed. */
public final class FakeFeed {

    private final String service;
    private final List<CloudEvent> events = new CopyOnWriteArrayList<>();

    FakeFeed(String service) {
        this.service = service;
    }

    /** Records a figure of that moment. */
    public void record(String time) {
        long position = events.size() + 1L;
        String observation = service + "-" + position;
        String path = "indicators/young-talents/observations/" + observation;
        events.add(
                CloudEvent.of(
                        service,
                        position,
                        ChangeType.OBSERVATION_RECORDED,
                        path,
                        Instant.parse(time),
                        new ObservationChange(
                                ChangeType.OBSERVATION_RECORDED.kind(),
                                "young-talents",
                                observation,
                                Area.DISTRICT,
                                "2024-Q1",
                                new BigDecimal("123456789012.345678"),
                                "PERSON",
                                null,
                                null,
                                "office",
                                "/api/v1/" + path)));
    }

    void clear() {
        events.clear();
    }

    Object page(Map<String, String> query) {
        int after = Integer.parseInt(query.getOrDefault("after", "0"));
        if (after > events.size()) {
            return CampaignAnswers.problem(400, "position-in-the-future");
        }
        int limit = Integer.parseInt(query.getOrDefault("limit", "50"));
        List<CloudEvent> items = events.subList(after, Math.min(events.size(), after + limit));
        return new ChangePage(items, Integer.toString(after + items.size()));
    }
}
