package org.districtprogress.industry.enterprises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.districtprogress.industry.enterprises.UpgradeScope.Enterprises;
import org.junit.jupiter.api.Test;

class UpgradeScopeTest {

    private static Enterprises scope(Map<String, String> environment) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new EnvConfigSource(environment, 300))
                .withMapping(UpgradeScope.class)
                .build()
                .getConfigMapping(UpgradeScope.class)
                .enterprises();
    }

    private static Map<String, String> variable(String value) {
        return Map.of("DISTRICT_PROGRESS_UPGRADE_COVERAGE_ENTERPRISES", value);
    }

    @Test
    void scope_is_above_scale_unless_the_operator_says_otherwise() {
        assertThat(scope(Map.of())).isEqualTo(Enterprises.ABOVE_SCALE);
        assertThat(scope(variable("ALL"))).isEqualTo(Enterprises.ALL);
        assertThatThrownBy(() -> scope(variable("MOST"))).hasMessageContaining("MOST");
    }
}
