package org.districtprogress.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstClientTest {
    @TempDir Path data;

    @Test
    void secret_is_shown_at_the_first_start_and_its_file_named_at_the_others() throws IOException {
        DataFolder folder = new DataFolder(data);
        FirstClient first = new FirstClient(folder);
        assertThat(first.lines()).isEmpty();

        Files.createDirectories(folder.identity());
        Files.writeString(folder.firstSecret(), "drawn-by-the-gateway\n");

        assertThat(first.lines()).hasSize(2);
        assertThat(first.lines().get(1))
                .contains("drawn-by-the-gateway")
                .contains("not shown again");
        assertThat(new FirstClient(folder).lines())
                .singleElement()
                .asString()
                .contains(folder.firstSecret().toString())
                .doesNotContain("drawn-by-the-gateway");
    }
}
