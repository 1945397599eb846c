package org.districtprogress.problem.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.net.SocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrustedPeersTest {

    private static boolean isTrusted(List<String> addresses, String peer) {
        return new TrustedPeers(addresses).isTrusted(SocketAddress.inetSocketAddress(4711, peer));
    }

    @Test
    void one_of_our_own_is_believed_however_its_address_is_written() {
        List<String> own = List.of("10.0.0.7", " ::1");
        assertThat(isTrusted(own, "10.0.0.7")).isTrue();
        assertThat(isTrusted(own, "::1")).isTrue();
        assertThat(isTrusted(own, "0:0:0:0:0:0:0:1")).isTrue();
    }

    @Test
    void nobody_else_is_believed() {
        assertThat(isTrusted(List.of("10.0.0.7"), "10.0.0.70")).isFalse();
        assertThat(isTrusted(List.of("10.0.0.7"), "127.0.0.1")).isFalse();
        assertThat(isTrusted(List.of(), "127.0.0.1")).isFalse();
        assertThat(new TrustedPeers(List.of("10.0.0.7")).isTrusted(null)).isFalse();
    }

    @Test
    void what_is_no_address_is_refused_at_the_start() {
        for (String other : List.of("gateway.example", "10.0.0.0/8", "")) {
            assertThatThrownBy(() -> new TrustedPeers(List.of(other)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("found " + other);
        }
    }
}
