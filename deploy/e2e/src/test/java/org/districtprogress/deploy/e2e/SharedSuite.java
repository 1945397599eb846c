package org.districtprogress.deploy.e2e;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The one suite that all classes look at, since a start takes longer than all that is asked of it.
 * It starts when it is first asked for, and anew when a class has ended it.
 */
final class SharedSuite {
    private static DeployedSuite suite;

    private SharedSuite() {}

    static synchronized DeployedSuite running() throws IOException, InterruptedException {
        if (suite == null || !suite.isRunning()) {
            share(DeployedSuite.started());
        }
        return suite;
    }

    /** Starts one on data that is there already; all who come later share it. */
    static synchronized DeployedSuite runningOn(Path data)
            throws IOException, InterruptedException {
        share(DeployedSuite.startedOn(data));
        return suite;
    }

    private static void share(DeployedSuite started) {
        Runtime.getRuntime().addShutdownHook(new Thread(started::close, "end-suite"));
        suite = started;
    }
}
