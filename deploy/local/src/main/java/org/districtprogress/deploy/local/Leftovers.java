package org.districtprogress.deploy.local;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Programs of this data folder that outlived a launcher which could not end them. They would hold
 * the ports and the cluster, and their health would be taken for that of the new ones.
 */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DataFolder folder;
    private final Reporter reporter;

    Leftovers(DataFolder folder, Reporter reporter) {
        this.folder = folder;
        this.reporter = reporter;
    }

    void end() {
        end("gateway");
        for (CampaignService service : CampaignService.values()) {
            end(service.program());
        }
        PidFile postmaster =
                new PidFile(
                        folder.cluster().resolve("postmaster.pid"), folder.cluster().toString());
        Optional<ProcessHandle> database = postmaster.leftover();
        database.ifPresent(
                process -> {
                    announce("PostgreSQL", process);
                    FastShutdown.request(process.pid());
                    awaitEnd(process);
                });
    }

    private void end(String program) {
        PidFile pidFile = folder.pidFile(program);
        pidFile.leftover()
                .ifPresent(
                        process -> {
                            announce(program, process);
                            process.destroy();
                            awaitEnd(process);
                        });
        pidFile.delete();
    }

    private void announce(String program, ProcessHandle process) {
        reporter.say(
                "ending %s (process %s), left by an earlier start"
                        .formatted(program, process.pid()));
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            var unused = process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stubborn) {
            process.destroyForcibly();
            var unused = process.onExit().join();
        } catch (ExecutionException e) {
            throw new LaunchException(
                    "Process " + process.pid() + " of an earlier start cannot be ended.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }
}
