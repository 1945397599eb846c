package org.districtprogress.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir Path place;

    @Test
    void a_missing_folder_is_created_with_its_parts() {
        DataFolder folder = new DataFolder(place.resolve("two words/data"));

        folder.prepare();

        assertThat(folder.path()).isDirectory();
        assertThat(folder.log("gateway").path().getParent()).isEmptyDirectory();
    }

    @Test
    void a_file_in_its_place_is_refused() throws IOException {
        Path file = Files.createFile(place.resolve("data"));

        assertThatThrownBy(() -> new DataFolder(file).prepare())
                .hasMessage(file + " is a file; choose a folder with --data.");
    }

    @Test
    void a_folder_on_a_disk_that_takes_no_files_is_refused() {
        assertThatThrownBy(() -> new DataFolder(Path.of("/proc/data")).prepare())
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("/proc/data");
    }

    @Test
    void a_folder_in_use_is_refused_with_the_process_that_holds_it() throws IOException {
        DataFolder folder = new DataFolder(place);
        try (DataFolderLock held = DataFolderLock.acquire(folder)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> DataFolderLock.acquire(folder))
                    .hasMessageContaining("Another deploy/up")
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()))
                    .hasMessageContaining("--data");
        }
    }

    @Test
    void a_folder_given_back_can_be_used_again() throws IOException {
        DataFolder folder = new DataFolder(place);
        DataFolderLock.acquire(folder).close();

        try (DataFolderLock again = DataFolderLock.acquire(folder)) {
            assertThat(again).isNotNull();
        }
    }
}
