package org.districtprogress.service.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

/** Whose tokens are taken: the gateway's own, unless a provider is named. */
@ConfigMapping(prefix = "district-progress.access")
public interface AccessConfig {

    /** Who issues tokens, as they say themselves. */
    @WithDefault("district-progress")
    String issuer();

    /** Whom tokens have to be for. */
    @WithDefault("district-progress")
    String audience();

    /** Where the issuer publishes its keys as a JSON Web Key Set. */
    @WithDefault("http://127.0.0.1:8080/oauth/jwks")
    URI keys();

    /** What tokens may be signed with; asymmetric ones alone. */
    @WithDefault("ES256")
    Set<String> algorithms();

    /** What kind of token it has to be, as its {@code typ} says; some providers say {@code JWT}. */
    @WithDefault("at+jwt")
    String type();

    /** How far the issuer's clock may be from this one. */
    @WithDefault("PT30S")
    Duration clockSkew();

    /** No token is taken that lives on for longer. */
    @WithDefault("PT1H")
    Duration longestLife();
}
