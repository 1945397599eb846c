package org.districtprogress.gateway.config;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of the program, in UTC. */
@Singleton
final class Time {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
