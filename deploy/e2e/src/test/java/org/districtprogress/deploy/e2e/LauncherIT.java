package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.List;
import org.districtprogress.deploy.e2e.DeployedSuite.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {
    @TempDir Path elsewhere;

    private final DeployedSuite suite;

    LauncherIT() throws IOException, InterruptedException {
        suite = SharedSuite.running();
    }

    @Test
    void the_three_services_and_the_gateway_are_ready() throws Exception {
        for (String program : DeployedSuite.PROGRAMS) {
            assertThat(suite.get(program, "/q/health/ready").statusCode())
                    .as(program)
                    .isEqualTo(200);
        }
    }

    @Test
    void nothing_is_reached_but_by_loopback() throws Exception {
        for (InetAddress address : addressesForOthers()) {
            for (int port : suite.ports()) {
                assertThatThrownBy(() -> connect(address, port))
                        .as("%s port %s", address, port)
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void a_second_start_on_the_same_data_is_refused_in_one_sentence() throws Exception {
        Refusal refusal = suite.startAgain(suite.data());

        assertThat(refusal.exitCode()).isEqualTo(1);
        assertThat(refusal.said()).contains("deploy/up: Another deploy/up (process ");
    }

    @Test
    void a_start_on_taken_ports_is_refused_in_one_sentence() throws Exception {
        Refusal refusal = suite.startAgain(elsewhere);

        assertThat(refusal.exitCode()).isEqualTo(1);
        assertThat(refusal.said())
                .contains("for gateway is already in use on 127.0.0.1; choose another with --port");
    }

    private static List<InetAddress> addressesForOthers() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 1_000);
        }
    }
}
