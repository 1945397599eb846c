package org.districtprogress.deploy.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs short commands to their end. */
final class Commands {
    private Commands() {}

    /** What a command said, and how it ended. */
    record Outcome(int exitCode, String said) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    static boolean succeeds(List<String> command) {
        try {
            return run(command).succeeded();
        } catch (IOException notThere) {
            return false;
        }
    }

    static Outcome run(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Outcome(process.waitFor(), said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new StoppedException();
        }
    }
}
