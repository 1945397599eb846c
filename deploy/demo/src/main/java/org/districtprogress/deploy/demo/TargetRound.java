package org.districtprogress.deploy.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * At mid-year the plan office promises one number more firmly: the target is revised, with a
 * reason.
 */
final class TargetRound {

    private static final int MID_YEAR = 7;
    private static final String CODE = "new-provincial-incubators";

    private final Writing writing;

    TargetRound(Writing writing) {
        this.writing = writing;
    }

    /** How many targets were revised in that month. */
    int revise(int month) {
        if (month != MID_YEAR) {
            return 0;
        }
        ObjectNode target =
                Json.object()
                        .put("value", 2)
                        .put("due", "2024-12-31")
                        .put("strength", "ENSURE")
                        .put("reason", "模拟调整：年中由力争改为确保");
        var unused =
                writing.json(
                        PromiseRound.PLANNER,
                        "PUT",
                        Writing.path("industry", "/indicators/" + CODE + "/target"),
                        "target/" + CODE,
                        "\"v1\"",
                        target.toString());
        return 1;
    }
}
