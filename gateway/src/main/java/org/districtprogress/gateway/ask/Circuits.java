package org.districtprogress.gateway.ask;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.districtprogress.gateway.config.GatewayConfig;
import org.districtprogress.gateway.question.QuestionKind;
import org.districtprogress.gateway.roster.CampaignService;

/**
 * The circuits of all services, and the probes that close them again: at most one at a time each.
 */
@Singleton
public final class Circuits {

    private final Vertx vertx;
    private final Exchange exchange;
    private final Duration deadline;
    private final long intervalMillis;
    private final Map<Key, Circuit> circuits = new ConcurrentHashMap<>();

    Circuits(Vertx vertx, Exchange exchange, GatewayConfig config) {
        this.vertx = vertx;
        this.exchange = exchange;
        this.deadline = config.deadlines().firstRound();
        this.intervalMillis = config.deadlines().probeInterval().toMillis();
    }

    /** What keeps a service from answering a kind of question now. */
    public Optional<Outage> outage(CampaignService service, QuestionKind kind) {
        return of(service, kind).outage();
    }

    Circuit of(CampaignService service, QuestionKind kind) {
        return circuits.computeIfAbsent(new Key(service.name(), kind), key -> new Circuit());
    }

    /** Stops asking until a probe comes back in time; the first one is sent at once. */
    void block(CampaignService service, QuestionKind kind) {
        if (of(service, kind).block()) {
            probe(service, kind);
        }
    }

    private void probe(CampaignService service, QuestionKind kind) {
        exchange.get(service, kind.probe(), null, deadline)
                .onSuccess(answer -> of(service, kind).unblock())
                .onFailure(silent -> vertx.setTimer(intervalMillis, again -> probe(service, kind)));
    }

    private record Key(String service, QuestionKind kind) {}
}
