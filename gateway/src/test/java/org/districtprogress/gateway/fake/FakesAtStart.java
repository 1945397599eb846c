package org.districtprogress.gateway.fake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Starts the fakes before the gateway and hands them to the tests. */
public final class FakesAtStart implements QuarkusTestResourceLifecycleManager {

    private final Fakes fakes = new Fakes();

    @Override
    public Map<String, String> start() {
        return fakes.urls();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(fakes, new TestInjector.MatchesType(Fakes.class));
    }

    @Override
    public void stop() {
        fakes.industry.close();
        fakes.livelihood.close();
        fakes.environment.close();
    }
}
