package org.districtprogress.problem.http;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.districtprogress.core.Nullable;

/**
 * For whom a peer says that it asks, in {@code X-Forwarded-For}: a header that anybody can write,
 * so it counts only where the connection comes from one of our own.
 */
@Singleton
public class TrustedPeers {

    private static final String HEADER = "X-Forwarded-For";

    private final Set<InetAddress> trusted;

    @Inject
    TrustedPeers(PeerConfig config) {
        this(config.trusted().orElse(List.of()));
    }

    TrustedPeers(List<String> addresses) {
        Set<InetAddress> read = new HashSet<>();
        for (String address : addresses) {
            InetAddress peer = NetUtil.createInetAddressFromIpAddressString(address.strip());
            if (peer == null) {
                throw new IllegalArgumentException(
                        "district-progress.peers.trusted are IP addresses, found " + address);
            }
            read.add(peer);
        }
        this.trusted = Set.copyOf(read);
    }

    /** What the header says; null where there is none, or where its sender is not believed. */
    public @Nullable String askedFor(HttpServerRequest request) {
        return isTrusted(request.remoteAddress()) ? request.getHeader(HEADER) : null;
    }

    boolean isTrusted(@Nullable SocketAddress peer) {
        if (peer == null || peer.hostAddress() == null) {
            return false;
        }
        InetAddress address = NetUtil.createInetAddressFromIpAddressString(peer.hostAddress());
        return address != null && trusted.contains(address);
    }
}
