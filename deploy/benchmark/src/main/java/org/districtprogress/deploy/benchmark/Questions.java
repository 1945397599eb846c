package org.districtprogress.deploy.benchmark;

import java.util.List;
import org.districtprogress.deploy.benchmark.Deployment.Listener;

/** What is asked of each suite. */
final class Questions {

    /** The one that must not cost more with more rows. */
    static final Question DISTRICT_VIEW =
            new Question("district view", Listener.GATEWAY, "/api/v1/district/progress");

    /** The one whose pages are counted. */
    static final Question PROGRESS =
            new Question("progress of the service", Listener.INDUSTRY, "/api/v1/progress");

    static final List<Question> ALL =
            List.of(
                    DISTRICT_VIEW,
                    PROGRESS,
                    new Question(
                            "progress, known before the mass",
                            Listener.INDUSTRY,
                            "/api/v1/progress?knownAt=" + RegisterLoad.beforeTheMass()),
                    new Question(
                            "progress, known amid the mass",
                            Listener.INDUSTRY,
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
    static final List<Question> SAME_EVERYWHERE = ALL.subList(0, 4);

    /** With everything listed, there is no mass beside it. */
    static final List<Question> WHEN_ALL_MATTER = List.of(PROGRESS, ALL.get(4));

    private Questions() {}
}
