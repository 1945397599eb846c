package org.districtprogress.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Synthetic and true figures never share a folder. */
class SyntheticMarkTest {

    private static final OptionalLong DEMO = OptionalLong.of(2024);

    @TempDir Path path;

    @Test
    void an_empty_folder_may_become_either() {
        assertThatCode(() -> mark().require(DEMO)).doesNotThrowAnyException();
        assertThatCode(() -> mark().require(OptionalLong.empty())).doesNotThrowAnyException();
    }

    @Test
    void a_marked_folder_is_refused_without_the_demo_and_with_another_seed() {
        mark().put(2024);

        assertThatCode(() -> mark().require(DEMO)).doesNotThrowAnyException();
        assertThatThrownBy(() -> mark().require(OptionalLong.empty()))
                .hasMessageContaining("keeps a synthetic year; start it with --demo");
        assertThatThrownBy(() -> mark().require(OptionalLong.of(7)))
                .hasMessageContaining("keeps the synthetic year of seed 2024");
    }

    @Test
    void a_folder_with_true_figures_is_refused_with_the_demo_and_never_removed()
            throws IOException {
        Files.createDirectory(path.resolve("postgres"));

        assertThatThrownBy(() -> mark().require(DEMO)).hasMessageContaining("not synthetic");
        assertThatThrownBy(() -> DemoRemoval.remove(new DataFolder(path), line -> {}))
                .hasMessageContaining("is not marked as synthetic");
        assertThat(path.resolve("postgres")).exists();
    }

    @Test
    void a_folder_with_anything_of_somebody_else_never_becomes_a_demo() throws IOException {
        Files.createDirectory(path.resolve("logs"));
        Files.writeString(path.resolve("thesis.txt"), "mine");

        assertThatThrownBy(() -> mark().require(DEMO))
                .hasMessageContaining("holds thesis.txt; --demo begins in an empty folder");
    }

    @Test
    void a_start_that_is_refused_leaves_no_mark() throws IOException {
        Settings demo =
                Settings.from(
                        java.util.Map.of(
                                "DISTRICT_PROGRESS_ROOT", path.toString(),
                                "DISTRICT_PROGRESS_DATA", path.toString(),
                                "DISTRICT_PROGRESS_DEMO_SEED", "2024"));
        try (DataFolderLock held = DataFolderLock.acquire(new DataFolder(path));
                Suite suite = new Suite(demo, line -> {})) {
            assertThat(held).isNotNull();
            assertThatThrownBy(suite::start).hasMessageContaining("is already running on");
        }
        assertThat(path.resolve("synthetic")).doesNotExist();
    }

    @Test
    void a_check_leaves_no_mark() throws IOException {
        Settings demo =
                Settings.from(
                        java.util.Map.of(
                                "DISTRICT_PROGRESS_ROOT", path.toString(),
                                "DISTRICT_PROGRESS_DATA", path.toString(),
                                "DISTRICT_PROGRESS_DEMO_SEED", "2024"));
        try (Suite suite = new Suite(demo, line -> {})) {
            suite.check();
        } catch (LaunchException portInUse) {
            assertThat(portInUse).hasMessageContaining("port");
        }
        assertThat(path.resolve("synthetic")).doesNotExist();
    }

    @Test
    void a_marked_folder_is_removed_whole() throws IOException {
        Path demo = Files.createDirectories(path.resolve("demo").resolve("postgres")).getParent();
        new SyntheticMark(new DataFolder(demo)).put(2024);

        DemoRemoval.remove(new DataFolder(demo), line -> {});

        assertThat(demo).doesNotExist();
        assertThat(path).exists();
    }

    @Test
    void a_folder_in_use_is_not_removed() throws IOException {
        mark().put(2024);
        try (DataFolderLock held = DataFolderLock.acquire(new DataFolder(path))) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> DemoRemoval.remove(new DataFolder(path), line -> {}))
                    .hasMessageContaining("is already running on");
        }
        assertThat(path.resolve("synthetic")).exists();
    }

    private SyntheticMark mark() {
        return new SyntheticMark(new DataFolder(path));
    }
}
