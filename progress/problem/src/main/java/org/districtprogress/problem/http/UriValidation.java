package org.districtprogress.problem.http;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Leaves the judgement of a request's path and query to {@link RequestGuard}. The framework's own
 * check comes before every handler, is looser, and answers 400 without a body; it can be switched
 * off only by a system property, read when its classes load. Nothing else of ours runs that early.
 */
@StaticInitSafe
public class UriValidation implements SmallRyeConfigBuilderCustomizer {

    private static final String SWITCH = "vertx.disableURIValidation";

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        if (System.getProperty(SWITCH) == null) {
            System.setProperty(SWITCH, "true");
        }
    }
}
