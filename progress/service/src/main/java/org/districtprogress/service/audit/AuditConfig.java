package org.districtprogress.service.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How the audit trail is sealed. */
@ConfigMapping(prefix = "district-progress.audit")
public interface AuditConfig {

    /**
     * Folder of the key that seals, and of the latest checkpoint; without it nothing is sealed.
     * Instances of one service share it.
     */
    Optional<Path> folder();

    /** How often the trail is sealed, where something was added to it. */
    @WithDefault("PT1M")
    Duration every();
}
