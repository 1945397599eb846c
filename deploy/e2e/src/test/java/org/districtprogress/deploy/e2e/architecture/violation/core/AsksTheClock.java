package org.districtprogress.deploy.e2e.architecture.violation.core;

import java.time.Instant;
import org.districtprogress.deploy.e2e.architecture.violation.api.KnowsCore;

/** Core that asks the clock and knows the contract. */
public record AsksTheClock(KnowsCore contract) {

    static Instant moment() {
        return Instant.now();
    }
}
