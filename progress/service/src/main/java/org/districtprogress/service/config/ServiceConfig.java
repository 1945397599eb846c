package org.districtprogress.service.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Which service this is and where its catalogue lies. */
@ConfigMapping(prefix = "district-progress")
public interface ServiceConfig {

    /** Name of the service in the plan, e.g. {@code industry-service}. */
    @WithDefault("${quarkus.application.name}")
    String service();

    /**
     * Folder that holds the plan and the published figures: a folder among the program's resources,
     * or an absolute path on disk.
     */
    @WithDefault("catalogue")
    String catalogue();

    /** File name of the plan within the catalogue. */
    @WithDefault("plan-2024.yaml")
    String planFile();

    /** File name of the published figures within the catalogue. */
    @WithDefault("published-figures.csv")
    String figuresFile();

    /**
     * Whether published figures of the plan's year and later are loaded. A suite that keeps a
     * synthetic year goes without, so that nobody takes one for the other; earlier ones stay,
     * because they are baselines.
     */
    @WithDefault("true")
    boolean figuresOfPlanYear();

    /**
     * Longest time that a writer waits for the writers before it, or for any other lock; then it is
     * asked to come again. Less than the gateway waits for an answer, so that the answer is ours.
     */
    @WithDefault("25S")
    Duration writerPatience();
}
