package org.districtprogress.deploy.benchmark;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Many connections that each send one report after the other, each of a source of its own. */
final class ReportLoad {

    private final URI api;
    private final int connections;
    private final AtomicLong sent = new AtomicLong();

    ReportLoad(URI api, int connections) {
        this.api = api;
        this.connections = connections;
    }

    /** Reports acknowledged per second while that time lasted. */
    long perSecond(Duration time) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long began = System.nanoTime();
            long until = began + time.toNanos();
            List<Callable<Long>> callers = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                callers.add(() -> sendUntil(until));
            }
            long acknowledged = 0;
            for (Future<Long> caller : threads.invokeAll(callers)) {
                acknowledged += caller.get();
            }
            return acknowledged * Duration.ofSeconds(1).toNanos() / (System.nanoTime() - began);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a report failed", failure.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private long sendUntil(long until) throws IOException {
        long acknowledged = 0;
        try (WriteConnection connection = new WriteConnection(api)) {
            while (System.nanoTime() < until) {
                Answer answer =
                        connection.send(FigureWrites.report("load-" + sent.incrementAndGet()));
                if (!answer.isAcknowledged()) {
                    throw new IllegalStateException("a report was answered " + answer);
                }
                acknowledged++;
            }
        }
        return acknowledged;
    }
}
