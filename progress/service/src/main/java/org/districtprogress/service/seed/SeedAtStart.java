package org.districtprogress.service.seed;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.districtprogress.service.config.ServiceConfig;

/**
 * Seeds before the first request can be answered. With a catalogue that cannot be used the service
 * stops with exit code 1, its mistakes on the error output and nothing changed.
 */
@ApplicationScoped
public class SeedAtStart {

    private static final int FIRST = 1;

    private final ServiceConfig config;
    private final Seeder seeder;
    private final AdoptedPlan adoptedPlan;

    SeedAtStart(ServiceConfig config, Seeder seeder, AdoptedPlan adoptedPlan) {
        this.config = config;
        this.seeder = seeder;
        this.adoptedPlan = adoptedPlan;
    }

    void seed(@Observes @Priority(FIRST) StartupEvent start) {
        Seeding seeding = seedOrStop();
        adoptedPlan.adopt(seeding.part(), seeding.scopeConfirmations());
        Log.info(seeding.summary(config.service()));
    }

    private Seeding seedOrStop() {
        try {
            return seeder.seed();
        } catch (CatalogueException unusable) {
            // the one kind of failure whose message Quarkus prints without a stack before it stops
            throw new ConfigurationException(unusable.getMessage());
        }
    }
}
