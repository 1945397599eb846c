package org.districtprogress.problem.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LimitsTest {

    @Test
    void limits_of_this_library_hold_where_it_is_used() {
        Config config = ConfigProvider.getConfig();
        assertThat(
                        config.getValue("quarkus.http.limits.max-body-size", MemorySize.class)
                                .asLongValue())
                .isGreaterThan(BodyBounds.IMPORT_BYTES);
        assertThat(config.getValue("quarkus.http.idle-timeout", Duration.class))
                .isEqualTo(Duration.ofSeconds(60));
    }
}
