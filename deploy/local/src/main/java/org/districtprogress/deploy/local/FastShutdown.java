package org.districtprogress.deploy.local;

import java.io.IOException;
import java.util.List;

/**
 * PostgreSQL's fast shutdown, asked for by SIGINT: open transactions are rolled back and clients
 * are not waited for, as they would be after the SIGTERM that Java can send.
 */
final class FastShutdown {
    private FastShutdown() {}

    static void request(long postmaster) {
        try {
            var unused =
                    Commands.run(
                            List.of("sh", "-c", "kill -INT \"$0\"", Long.toString(postmaster)));
        } catch (IOException noShell) {
            ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroy);
        }
    }
}
