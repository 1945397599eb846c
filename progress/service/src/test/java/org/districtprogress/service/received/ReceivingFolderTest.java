package org.districtprogress.service.received;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was received by a process that is gone is cleared; what a living one holds is not. */
class ReceivingFolderTest {

    @TempDir private Path base;

    /** Another process that receives a file and then hangs, until somebody kills it. */
    public static void main(String[] arguments) throws Exception {
        Path file = new ReceivingFolder(Path.of(arguments[0])).newFile(".rows");
        System.out.println(file);
        Thread.sleep(TimeUnit.MINUTES.toMillis(2));
    }

    private Process another() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReceivingFolderTest.class.getName(),
                        base.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> found = Files.walk(base)) {
            return found.filter(path -> !path.equals(base)).toList();
        }
    }

    @Test
    void files_of_a_process_that_was_killed_are_cleared_and_not_those_of_one_that_runs()
            throws Exception {
        Process process = another();
        try {
            Path file = Path.of(process.inputReader().readLine());
            assertThat(file).exists();
            assertThat(new ReceivingFolder(base).clear()).isZero();
            assertThat(file).exists();
            process.destroyForcibly().waitFor();
            assertThat(new ReceivingFolder(base).clear()).isEqualTo(1);
            assertThat(left()).isEmpty();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void service_that_ends_leaves_nothing() throws Exception {
        ReceivingFolder folder = new ReceivingFolder(base);
        assertThat(folder.newFile(".rows")).exists();
        assertThat(folder.clear()).isZero();
        folder.close();
        assertThat(left()).isEmpty();
    }

    @Test
    void folder_that_somebody_swept_is_made_anew() throws Exception {
        ReceivingFolder folder = new ReceivingFolder(base);
        Files.delete(folder.newFile(".rows"));
        for (Path path : left().stream().sorted(java.util.Comparator.reverseOrder()).toList()) {
            Files.delete(path);
        }
        assertThat(folder.newFile(".rows")).exists();
        folder.close();
        assertThat(left()).isEmpty();
    }

    @Test
    void what_else_lies_there_is_left_alone() throws Exception {
        Path other = Files.createFile(base.resolve("import-1.rows"));
        Path begun = Files.createDirectory(base.resolve("district-progress-received-1"));
        assertThat(new ReceivingFolder(base).clear()).isZero();
        assertThat(other).exists();
        assertThat(begun).exists();
    }
}
