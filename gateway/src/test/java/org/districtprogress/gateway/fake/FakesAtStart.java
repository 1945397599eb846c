package org.districtprogress.gateway.fake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Starts the fakes before the gateway and hands them to the tests. */
public final class FakesAtStart implements QuarkusTestResourceLifecycleManager {

    private final Fakes fakes = new Fakes();

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>(fakes.urls());
        config.put("district-progress.identity.folder", folder().toString());
        return config;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("identity");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
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
