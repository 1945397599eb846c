package org.districtprogress.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir Path place;

    @BeforeEach
    void prepareFolder() {
        new DataFolder(place).prepare();
    }

    @Test
    void what_it_says_is_in_its_log() {
        Program program = shell("echo \"$GREETING\"", Map.of("GREETING", "ready"));
        program.start();

        assertThat(program.awaitEnd(PATIENCE)).isTrue();
        assertThat(program.log()).hasContent("ready");
    }

    @Test
    void its_pid_file_is_there_for_as_long_as_it_runs() {
        Program program = shell("exec sleep 60", Map.of());
        program.start();
        Path pidFile = place.resolve("run/shell.pid");
        assertThat(pidFile).hasContent(Long.toString(program.pid()));

        program.requestEnd();

        assertThat(program.awaitEnd(PATIENCE)).isTrue();
        assertThat(pidFile).doesNotExist();
    }

    @Test
    void one_that_does_not_end_in_time_is_forced_to() {
        Program program = shell("exec sleep 60", Map.of());
        program.start();

        assertThat(program.awaitEnd(Duration.ofMillis(100))).isFalse();
        assertThat(program.isAlive()).isFalse();
    }

    @Test
    void a_killed_one_is_reported_with_its_signal() throws Exception {
        Program program = shell("exec sleep 60", Map.of());
        CompletableFuture<String> reported = new CompletableFuture<>();
        program.start();
        program.whenEnded(ended -> reported.complete(ended.ending()));

        ProcessHandle.of(program.pid()).orElseThrow().destroyForcibly();

        assertThat(reported.get(20, TimeUnit.SECONDS)).isEqualTo("killed by signal 9");
    }

    @Test
    void one_that_fails_to_start_is_quoted_in_one_sentence() {
        Program program = shell("echo 'ERROR no plan in catalogue.yaml'; exit 3", Map.of());
        program.start();
        assertThat(program.awaitEnd(PATIENCE)).isTrue();

        assertThat(program.endedTooEarly())
                .hasMessageStartingWith(
                        "shell ended while it was starting (exit code 3) and said: ERROR no plan in"
                                + " catalogue.yaml");
    }

    private Program shell(String script, Map<String, String> environment) {
        DataFolder folder = new DataFolder(place);
        return new Program(
                "shell",
                List.of("sh", "-c", script),
                environment,
                folder.log("shell"),
                folder.pidFile("shell"));
    }
}
