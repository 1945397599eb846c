package org.districtprogress.deploy.benchmark;

import java.util.List;
import org.districtprogress.deploy.benchmark.Deployment.Listener;

/** What is asked of each suite. */
final class Questions {

    /** The one that must not cost more with more rows. */
    static final Question DISTRICT_VIEW =
            new Question("district view", Listener.GATEWAY, "/api/v1/district/progress");

    static final Question PROGRESS =
            new Question("progress of industry", Listener.INDUSTRY, "/api/v1/progress");

    private static final Question LIVELIHOOD =
            new Question("progress of livelihood", Listener.LIVELIHOOD, "/api/v1/progress");

    private static final Question ENVIRONMENT =
            new Question("progress of environment", Listener.ENVIRONMENT, "/api/v1/progress");

    /** Those whose pages are counted. */
    static final List<Question> PROGRESS_OF_EACH = List.of(PROGRESS, LIVELIHOOD, ENVIRONMENT);

    static final List<Question> ALL =
            List.of(
                    DISTRICT_VIEW,
                    PROGRESS,
                    LIVELIHOOD,
                    ENVIRONMENT,
                    new Question(
                            "progress, known before the mass",
                            Listener.INDUSTRY,
                            "/api/v1/progress?knownAt=" + RegisterLoad.beforeTheMass()),
                    new Question(
                            "progress, known amid the mass",
                            Listener.INDUSTRY,
                            "/api/v1/progress?knownAt=" + RegisterLoad.amidTheMass()),
                    new Question(
                            "of environment, known amid the mass",
                            Listener.ENVIRONMENT,
                            "/api/v1/progress?knownAt=" + RegisterLoad.amidTheMass()),
                    new Question(
                            "lineage of an investment rate",
                            Listener.INDUSTRY,
                            "/api/v1/indicators/provincial-project-investment-rate/lineage?limit=50"),
                    new Question("list, first 50", Listener.INDUSTRY, "/api/v1/projects?limit=50"),
                    new Question(
                            "search for a word of one record",
                            Listener.INDUSTRY,
                            "/api/v1/projects?q=" + RegisterLoad.RARE_WORD),
                    new Question(
                            "search for a word of a listed project",
                            Listener.INDUSTRY,
                            "/api/v1/projects?q=" + ListedProject.RARE_WORD));

    /** What depends on neither the number of versions nor their moments. */
    static final List<Question> SAME_EVERYWHERE = ALL.subList(0, 7);

    /** With everything listed, there is no mass beside it. */
    static final List<Question> WHEN_ALL_MATTER = List.of(PROGRESS, ALL.get(7));

    private Questions() {}
}
