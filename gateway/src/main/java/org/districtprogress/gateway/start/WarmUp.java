package org.districtprogress.gateway.start;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.districtprogress.api.district.DistrictProgressView;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.gateway.ask.FaultKind;
import org.districtprogress.gateway.progress.DistrictProgress;
import org.districtprogress.gateway.roster.CampaignService;
import org.districtprogress.gateway.roster.Roster;

/**
 * Composes the view before anybody asks for it: it teaches the gateway plan, names and weights, and
 * keeps the time that a cold program takes out of the deadlines. Services that are not there yet do
 * not hold the start up.
 */
@Singleton
final class WarmUp {

    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final DistrictProgress progress;
    private final Roster roster;

    WarmUp(DistrictProgress progress, Roster roster) {
        this.progress = progress;
        this.roster = roster;
    }

    void beforeTheFirstRequest(@Observes StartupEvent start) throws InterruptedException {
        for (CampaignService service : roster.services()) {
            Log.infof(
                    "service=%s url=%s campaigns=%s",
                    service.name(), service.origin(), service.campaigns());
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean isDone = false;
        while (!isDone && System.nanoTime() < end) {
            isDone = isDone();
            LockSupport.parkNanos(isDone ? 0 : PAUSE.toNanos());
        }
        Log.infof("event=warmed-up done=%s", isDone);
    }

    /** Complete, or with nothing but services that are not there. */
    private boolean isDone() throws InterruptedException {
        try {
            DistrictProgressView view =
                    progress.at(null, null, Trust.CLAIMED)
                            .toCompletionStage()
                            .toCompletableFuture()
                            .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                            .view();
            return view.unavailable().stream()
                    .allMatch(part -> part.problem().type().endsWith(FaultKind.REFUSED.code()));
        } catch (ExecutionException | TimeoutException notYet) {
            Log.debug("the view could not be composed yet", notYet);
            return false;
        }
    }
}
