package org.districtprogress.deploy.e2e;

import java.io.IOException;

/**
 * The one suite that all classes look at, since a start takes longer than all that is asked of it.
 * It starts when it is first asked for, and anew when a class has ended it.
 */
final class SharedSuite {
    private static DeployedSuite suite;

    private SharedSuite() {}

    static synchronized DeployedSuite running() throws IOException, InterruptedException {
        if (suite == null || !suite.isRunning()) {
            DeployedSuite started = DeployedSuite.started();
            Runtime.getRuntime().addShutdownHook(new Thread(started::close, "end-suite"));
            suite = started;
        }
        return suite;
    }
}
