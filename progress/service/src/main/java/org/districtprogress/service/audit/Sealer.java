package org.districtprogress.service.audit;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Seals the trail at a start and every minute until the service stops. What is not sealed then is
 * sealed by the next process.
 */
@ApplicationScoped
public class Sealer {

    private static final int BEHIND_SEEDING = 10_000;

    private final AuditConfig config;
    private final Refusals refusals;
    private final Sealing sealing;
    private volatile boolean isStopped;
    private Thread thread;

    Sealer(AuditConfig config, Refusals refusals, Sealing sealing) {
        this.config = config;
        this.refusals = refusals;
        this.sealing = sealing;
    }

    void start(@Observes @Priority(BEHIND_SEEDING) StartupEvent start) {
        thread = new Thread(this::work, "audit-sealer");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stop) {
        isStopped = true;
        thread.interrupt();
        try {
            refusals.flush();
        } catch (RuntimeException away) {
            Log.warnf("event=refusals-lost cause=\"%s\"", away.getMessage());
        }
    }

    private void work() {
        while (!isStopped) {
            try {
                if (!turn()) {
                    Thread.sleep(config.every().toMillis());
                }
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    /** Whether the next turn begins at once. Whatever goes wrong, there is a next one. */
    private boolean turn() {
        try {
            refusals.flush();
            return sealing.turn();
        } catch (BrokenTrailException broken) {
            Log.errorf("event=audit-trail-broken found=\"%s\"", broken.getMessage());
        } catch (RuntimeException away) {
            if (!isStopped) {
                Log.warnf("event=audit-not-sealed cause=\"%s\"", away.getMessage());
            }
        }
        return false;
    }
}
