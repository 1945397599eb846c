package org.districtprogress.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartsTest {
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final StopFlag stopFlag = new StopFlag();

    @TempDir Path place;

    @BeforeEach
    void prepareFolder() {
        new DataFolder(place).prepare();
    }

    @Test
    void one_that_ends_is_started_again_until_the_suite_stops() throws Exception {
        Program program = program("exit 3");
        program.start();
        new Restarts(program, stopFlag, said::add).watch();

        assertThat(said.poll(20, TimeUnit.SECONDS)).contains("ended (exit code 3)", "again");
        assertThat(said.poll(20, TimeUnit.SECONDS)).contains("ended (exit code 3)", "again");

        stopFlag.raise();
        assertThat(program.awaitEnd(Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void one_that_ends_because_the_suite_stops_stays_away() {
        Program program = program("exec sleep 60");
        program.start();
        new Restarts(program, stopFlag, said::add).watch();

        stopFlag.raise();
        program.requestEnd();

        assertThat(program.awaitEnd(Duration.ofSeconds(20))).isTrue();
        assertThat(said).isEmpty();
        assertThat(program.isAlive()).isFalse();
    }

    private Program program(String script) {
        DataFolder folder = new DataFolder(place);
        return new Program(
                "shell",
                List.of("sh", "-c", script),
                Map.of(),
                folder.log("shell"),
                folder.pidFile("shell"));
    }
}
