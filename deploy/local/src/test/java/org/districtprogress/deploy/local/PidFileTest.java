package org.districtprogress.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir Path place;

    @Test
    void a_running_process_with_the_marker_is_a_leftover() throws IOException {
        Process process = sleeping(place.toString());
        try {
            PidFile pidFile = new PidFile(place.resolve("x.pid"), place.toString());
            pidFile.write(process.pid());

            assertThat(pidFile.leftover()).contains(process.toHandle());
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void a_stranger_who_got_the_same_process_id_is_left_alone() throws IOException {
        Process process = sleeping("another folder");
        try {
            PidFile pidFile = new PidFile(place.resolve("x.pid"), place.toString());
            pidFile.write(process.pid());

            assertThat(pidFile.leftover()).isEmpty();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void an_ended_process_is_no_leftover() throws Exception {
        Process process = sleeping(place.toString());
        process.destroyForcibly().waitFor();
        PidFile pidFile = new PidFile(place.resolve("x.pid"), place.toString());
        pidFile.write(process.pid());

        assertThat(pidFile.leftover()).isEmpty();
    }

    @Test
    void a_half_written_or_missing_file_names_no_process() throws IOException {
        Path file = place.resolve("x.pid");
        assertThat(new PidFile(file, "").leftover()).isEmpty();

        Files.writeString(file, "");
        assertThat(new PidFile(file, "").leftover()).isEmpty();
    }

    private static Process sleeping(String marker) throws IOException {
        return new ProcessBuilder("sh", "-c", "read line; exit 0", marker).start();
    }
}
