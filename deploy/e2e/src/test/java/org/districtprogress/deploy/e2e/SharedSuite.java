package org.districtprogress.deploy.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * The one suite that all classes look at, since a start takes longer than all that is asked of it.
 * It starts when it is first asked for, and anew when a class has ended it.
 */
final class SharedSuite {

    /** A dashboard elsewhere that may read, and a proxy that is believed. */
    static final String DASHBOARD = "https://board.example";

    private static final Map<String, String> CONFIGURED =
            Map.of(
                    "QUARKUS_HTTP_CORS_ENABLED",
                    "true",
                    "QUARKUS_HTTP_CORS_ORIGINS",
                    DASHBOARD,
                    "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING",
                    "true",
                    "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES",
                    "127.0.0.1");

    private static DeployedSuite suite;

    private SharedSuite() {}

    static synchronized DeployedSuite running() throws IOException, InterruptedException {
        if (suite == null || !suite.isRunning()) {
            share(DeployedSuite.startedWith(CONFIGURED));
        }
        return suite;
    }

    /** Starts one on data that is there already; all who come later share it. */
    static synchronized DeployedSuite runningOn(Path data)
            throws IOException, InterruptedException {
        share(DeployedSuite.startedOn(data, CONFIGURED));
        return suite;
    }

    private static void share(DeployedSuite started) {
        Runtime.getRuntime().addShutdownHook(new Thread(started::close, "end-suite"));
        suite = started;
    }
}
