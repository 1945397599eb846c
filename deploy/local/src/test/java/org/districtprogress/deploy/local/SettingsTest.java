package org.districtprogress.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void without_options_everything_is_on_loopback_at_the_documented_ports() {
        Settings settings = Settings.from(Map.of("DISTRICT_PROGRESS_ROOT", "/a place/suite"));

        assertThat(settings.data()).isEqualTo(Path.of("/a place/suite/.data"));
        assertThat(settings.endpoints()).allMatch(e -> e.host().equals("127.0.0.1"));
        assertThat(settings.endpoints())
                .extracting(Endpoint::port)
                .containsExactly(8080, 8081, 8082, 8083, 5433);
        assertThat(settings.startArchives()).isTrue();
    }

    @Test
    void only_the_gateway_follows_the_host_option() {
        Settings settings = Settings.from(Map.of("DISTRICT_PROGRESS_HOST", "0.0.0.0"));

        assertThat(settings.gateway().host()).isEqualTo("0.0.0.0");
        assertThat(settings.endpoints().subList(1, 5))
                .allMatch(endpoint -> endpoint.host().equals("127.0.0.1"));
    }

    @Test
    void one_port_for_two_programs_is_refused_with_the_option_to_change() {
        assertThatThrownBy(() -> Settings.from(Map.of("DISTRICT_PROGRESS_LIVELIHOOD_PORT", "8081")))
                .isInstanceOf(LaunchException.class)
                .hasMessage(
                        "Port 8081 is given to two programs; choose another for livelihood-service"
                                + " with --livelihood-port.");
    }

    @Test
    void a_port_that_is_no_port_is_refused() {
        assertThatThrownBy(() -> Settings.from(Map.of("DISTRICT_PROGRESS_PORT", "eighty")))
                .hasMessageContaining("DISTRICT_PROGRESS_PORT")
                .hasMessageContaining("\"eighty\"");
        assertThatThrownBy(() -> Settings.from(Map.of("DISTRICT_PROGRESS_PORT", "65536")))
                .hasMessageContaining("--port must be a port from 1 to 65535");
    }

    @Test
    void a_seed_makes_a_demo_and_must_be_a_number() {
        assertThat(Settings.from(Map.of("DISTRICT_PROGRESS_ROOT", "/a")).demoSeed()).isEmpty();
        assertThat(
                        Settings.from(
                                        Map.of(
                                                "DISTRICT_PROGRESS_ROOT",
                                                "/a",
                                                "DISTRICT_PROGRESS_DEMO_SEED",
                                                "7"))
                                .demoSeed())
                .hasValue(7);
        assertThatThrownBy(() -> Settings.from(Map.of("DISTRICT_PROGRESS_DEMO_SEED", "seven")))
                .hasMessageContaining("--demo-seed must be a number, but is \"seven\"");
    }
}
