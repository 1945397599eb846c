package org.districtprogress.deploy.local;

import java.time.Duration;
import java.util.List;

/**
 * One start and stop of all programs in which each writes its start archive, so that every later
 * start is fast. It happens when an archive is missing or belongs to an older build.
 */
final class Rehearsal {
    private static final Duration WRITING_PATIENCE = Duration.ofMinutes(3);
    private static final List<String> SERVICE_PATHS =
            List.of("/api/v1/progress", "/api/v1/plan", "/api/v1/indicators", "/q/openapi");
    private static final List<String> GATEWAY_PATHS =
            List.of("/api/v1/district/progress", "/api/v1/district/indicators", "/q/openapi");

    private final Settings settings;
    private final JavaPrograms programs;
    private final Reporter reporter;

    Rehearsal(Settings settings, JavaPrograms programs, Reporter reporter) {
        this.settings = settings;
        this.programs = programs;
        this.reporter = reporter;
    }

    boolean isNeeded() {
        return settings.startArchives() && !missing().isEmpty();
    }

    private List<String> missing() {
        return settings.programs().stream()
                .filter(name -> !programs.archive(name).isCurrent())
                .toList();
    }

    /** Runs the set, which was made to write archives, once. */
    void run(ProgramSet set, StopFlag stopFlag) {
        long began = System.nanoTime();
        reporter.say("rehearsing the start, to make the next ones fast (once per build)");
        set.start();
        exercise();
        reporter.say("writing the start archives");
        set.stop(WRITING_PATIENCE);
        stopFlag.requireNotRaised();
        for (String name : settings.programs()) {
            if (!programs.archive(name).accept()) {
                reporter.say(name + " wrote no start archive and will start slowly");
            }
        }
        reporter.say("rehearsed in " + Elapsed.since(began));
    }

    /** Asks what a caller would ask, so that the classes behind the answers are loaded too. */
    private void exercise() {
        for (CampaignService service : CampaignService.values()) {
            SERVICE_PATHS.forEach(path -> Readiness.status(settings.service(service), path));
        }
        GATEWAY_PATHS.forEach(path -> Readiness.status(settings.gateway(), path));
    }
}
