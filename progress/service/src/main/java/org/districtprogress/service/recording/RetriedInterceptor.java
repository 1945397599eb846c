package org.districtprogress.service.recording;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * Does a transaction again that the database rolled back for another's sake, up to three times and
 * a little later each time. What fails then too is thrown, and answered 503. It stands around the
 * transaction, so that each attempt is a new one; within a transaction it does nothing.
 */
@Retried
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RetriedInterceptor {

    private static final int ATTEMPTS = 4;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final WriterQueue queue;

    RetriedInterceptor(WriterQueue queue) {
        this.queue = queue;
    }

    @AroundInvoke
    Object inTurn(InvocationContext call) throws Exception {
        if (QuarkusTransaction.isActive()) {
            return call.proceed();
        }
        queue.enter();
        try {
            return retry(call);
        } finally {
            queue.leave();
        }
    }

    private static Object retry(InvocationContext call) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (Exception thrown) {
                if (attempt == ATTEMPTS || !RolledBack.isBehind(thrown)) {
                    throw thrown;
                }
                Log.infof("event=write-retried attempt=%d write=%s", attempt, call.getMethod());
                pause(attempt);
            }
        }
    }

    /** Twice as long each time, and never the same for two that met. */
    private static void pause(int attempt) {
        long longest = PAUSE.toNanos() << attempt;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest / 2, longest));
    }
}
