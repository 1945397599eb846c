package org.districtprogress.gateway.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where clients and keys are kept, and how long what is issued lives. */
@ConfigMapping(prefix = "district-progress.identity")
public interface IdentityConfig {

    /** Folder of {@code clients.json} and {@code keys.json}; without it no token is issued here. */
    Optional<Path> folder();

    /** Who issues, as tokens say and services expect. */
    @WithDefault("district-progress")
    String issuer();

    /** Whom tokens are for. */
    @WithDefault("district-progress")
    String audience();

    /** How long a token lives. */
    @WithDefault("PT10M")
    Duration tokenLife();

    /** How long a key signs before another does. */
    @WithDefault("P30D")
    Duration keyLife();
}
