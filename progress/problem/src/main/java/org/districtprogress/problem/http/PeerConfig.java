package org.districtprogress.problem.http;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Who is believed when it says for whom it asks. */
@ConfigMapping(prefix = "district-progress.peers")
public interface PeerConfig {

    /** IP addresses of gateways and proxies of our own; nobody else is believed. */
    Optional<List<String>> trusted();
}
