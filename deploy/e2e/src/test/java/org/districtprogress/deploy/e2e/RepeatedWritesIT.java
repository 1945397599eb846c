package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Small runs of the programs that {@code deploy/benchmark} runs in full: what is sent again happens
 * once, whatever is killed meanwhile.
 */
class RepeatedWritesIT {

    private static final Path PROGRAM =
            DeployedSuite.ROOT.resolve("deploy/benchmark/target/benchmark");

    @Test
    void every_acknowledged_write_is_there_once_after_postgresql_and_the_service_were_killed()
            throws Exception {
        assertThat(said("crashes", "--kills", "6"))
                .contains("6 kills", "each is there once, and nothing else is");
    }

    @Test
    void write_that_is_sent_up_to_five_times_happens_once_and_is_always_answered_alike()
            throws Exception {
        assertThat(said("repeats", "--writes", "300", "--restarts", "2"))
                .contains("each happened once, and every answer is the first one");
    }

    /** What the program said; it has to end well. */
    private static String said(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC"));
        command.add("-Dproject.root=" + DeployedSuite.ROOT);
        command.addAll(List.of("-cp", PROGRAM + "/*"));
        command.add("org.districtprogress.deploy.benchmark.Benchmark");
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
