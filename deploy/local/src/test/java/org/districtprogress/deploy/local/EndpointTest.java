package org.districtprogress.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class EndpointTest {
    @Test
    void a_taken_port_is_named_with_its_program_and_option() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> gateway("127.0.0.1", taken.getLocalPort()).requireFree())
                    .isInstanceOf(LaunchException.class)
                    .hasMessage(
                            "Port %s for gateway is already in use on 127.0.0.1; choose another with --port.",
                            taken.getLocalPort());
        }
    }

    @Test
    void a_port_taken_on_every_address_is_taken_on_loopback_too() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> gateway("127.0.0.1", taken.getLocalPort()).requireFree())
                    .hasMessageContaining("already in use");
        }
    }

    @Test
    void a_port_just_given_back_is_free() throws IOException {
        ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        taken.close();

        assertThatCode(() -> gateway("127.0.0.1", taken.getLocalPort()).requireFree())
                .doesNotThrowAnyException();
    }

    @Test
    void an_address_of_another_machine_is_refused() {
        assertThatThrownBy(() -> gateway("192.0.2.1", 18080).requireFree())
                .hasMessage("--host must be an address of this machine, but 192.0.2.1 is not.");
    }

    @Test
    void a_wildcard_address_is_called_by_loopback() {
        assertThat(gateway("0.0.0.0", 8080).uri("/q/health"))
                .hasToString("http://127.0.0.1:8080/q/health");
        assertThat(gateway("::1", 8080).uri("")).hasToString("http://[::1]:8080");
    }

    private static Endpoint gateway(String host, int port) {
        return new Endpoint("gateway", "--port", host, port);
    }
}
