package org.districtprogress.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The program that reports the synthetic year to a suite that is ready, as any client would. */
final class DemoYear {
    private static final String MAIN = "org.districtprogress.deploy.demo.Demo";

    private final Settings settings;
    private volatile Process process;
    private volatile boolean isEnded;

    DemoYear(Settings settings) {
        this.settings = settings;
    }

    /** Runs to its end; what it says is said. */
    void report() throws InterruptedException {
        Path programs = settings.root().resolve("deploy/demo/target/demo");
        if (!Files.isDirectory(programs)) {
            throw new LaunchException(programs + " is not built; deploy/up --demo builds it.");
        }
        ProcessBuilder builder =
                new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx96m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                programs + "/*",
                                MAIN,
                                settings.gateway().uri("").toString(),
                                settings.data().toString(),
                                Long.toString(settings.demoSeed().getAsLong())));
        try {
            process = builder.inheritIO().start();
        } catch (IOException e) {
            throw new LaunchException("the synthetic year cannot be reported.", e);
        }
        if (process.waitFor() != 0 && !isEnded) {
            System.err.println(
                    "deploy/up: the synthetic year is not whole; the suite runs on, and the next start goes on with it.");
        }
    }

    void end() {
        isEnded = true;
        if (process != null) {
            process.destroy();
        }
    }
}
