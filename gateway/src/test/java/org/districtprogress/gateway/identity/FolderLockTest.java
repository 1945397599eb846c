package org.districtprogress.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir Path parent;

    @Test
    void folder_is_one_gateways_until_it_leaves() throws Exception {
        Path folder = parent.resolve("identity");
        FolderLock first = FolderLock.take(folder);
        assertThatIllegalStateException()
                .isThrownBy(() -> FolderLock.take(folder))
                .withMessageContaining("another gateway works in " + folder);
        first.leave();
        FolderLock.take(folder).leave();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }
}
