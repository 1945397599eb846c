package org.districtprogress.deploy.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The three services and the gateway of one start: launched together, the gateway ended first. */
final class ProgramSet {
    private final Settings settings;
    private final StopFlag stopFlag;
    private final Reporter reporter;
    private final Readiness readiness;
    private final Map<CampaignService, Program> services = new EnumMap<>(CampaignService.class);
    private final Program gateway;

    ProgramSet(
            Settings settings,
            JavaPrograms programs,
            boolean writeArchives,
            StopFlag stopFlag,
            Reporter reporter) {
        this.settings = settings;
        this.stopFlag = stopFlag;
        this.reporter = reporter;
        readiness = new Readiness(stopFlag, reporter);
        for (CampaignService service : CampaignService.values()) {
            services.put(service, programs.service(service, writeArchives));
        }
        gateway = programs.gateway(writeArchives);
    }

    Program gateway() {
        return gateway;
    }

    Program service(CampaignService service) {
        return services.get(service);
    }

    List<Program> all() {
        List<Program> all = new ArrayList<>(services.values());
        all.add(gateway);
        return all;
    }

    /**
     * Starts all together; returns when all are ready. The gateway does not wait for the services:
     * what it asks before they are there it asks again.
     */
    void start() {
        long began = System.nanoTime();
        services.values().forEach(program -> stopFlag.unlessRaised(program::start));
        stopFlag.unlessRaised(gateway::start);
        services.forEach(
                (service, program) -> {
                    readiness.await(program, settings.service(service));
                    reporter.say(ready(program, began));
                });
        readiness.await(gateway, settings.gateway());
        reporter.say(ready(gateway, began));
    }

    /** Ends the gateway, then the services; whatever has not ended by then is forced to. */
    void stop(Duration patience) {
        gateway.requestEnd();
        var unused = gateway.awaitEnd(patience);
        services.values().forEach(Program::requestEnd);
        services.values().forEach(program -> program.awaitEnd(patience));
    }

    /** Ends everything at once, without letting the programs write anything more. */
    void kill() {
        all().forEach(program -> program.awaitEnd(Duration.ZERO));
    }

    private static String ready(Program program, long began) {
        return "%s is ready after %s".formatted(program.name(), Elapsed.since(began));
    }
}
