package org.districtprogress.service.access;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/** The settings of a service whose issuer listens on that port of loopback. */
record LocalIssuer(int port) implements AccessConfig {

    @Override
    public String issuer() {
        return "district-progress";
    }

    @Override
    public String audience() {
        return "district-progress";
    }

    @Override
    public URI keys() {
        return URI.create("http://127.0.0.1:" + port + "/jwks");
    }

    @Override
    public Set<String> algorithms() {
        return Set.of("ES256");
    }

    @Override
    public String type() {
        return "at+jwt";
    }

    @Override
    public Duration clockSkew() {
        return Duration.ZERO;
    }

    @Override
    public Duration longestLife() {
        return Duration.ofHours(1);
    }
}
