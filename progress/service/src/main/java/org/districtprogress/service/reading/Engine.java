package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.districtprogress.core.assessment.Assessor;
import org.districtprogress.core.assessment.Method;
import org.districtprogress.service.seed.AdoptedPlan;

/** The engine's parts as this service uses them: the adopted plan's assessor and the clock. */
@ApplicationScoped
class Engine {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Assessor assessor(AdoptedPlan adopted) {
        return new Assessor(adopted.part().plan(), Method.SCHEDULE_GAP);
    }
}
