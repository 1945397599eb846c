package org.districtprogress.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir Path place;

    @Test
    void the_logs_of_the_last_five_starts_are_kept() throws IOException {
        Path path = place.resolve("gateway.log");
        for (int start = 1; start <= 7; start++) {
            new LogFile(path).rotate();
            Files.writeString(path, "start " + start);
        }

        assertThat(path).hasContent("start 7");
        assertThat(place.resolve("gateway.log.1")).hasContent("start 6");
        assertThat(place.resolve("gateway.log.5")).hasContent("start 2");
        assertThat(place.resolve("gateway.log.6")).doesNotExist();
    }

    @Test
    void the_innermost_cause_with_a_message_is_quoted_before_the_first_error() throws IOException {
        assertThat(
                        complaint(
                                """
                                INFO starting
                                ERROR Failed to start application: boom
                                \tat somewhere
                                Caused by: java.lang.RuntimeException: outer
                                Caused by: org.example.CatalogueException: line 12: unknown unit
                                Caused by: java.util.concurrent.TimeoutException
                                """))
                .isEqualTo("Caused by: org.example.CatalogueException: line 12: unknown unit");
    }

    @Test
    void without_a_cause_the_first_error_is_quoted_and_without_one_the_last_line()
            throws IOException {
        assertThat(complaint("LOG: hello\nFATAL: lock file exists\nHINT: another\n"))
                .isEqualTo("FATAL: lock file exists");
        assertThat(complaint("one\ntwo\n")).isEqualTo("two");
        assertThat(complaint("")).isEqualTo("nothing");
    }

    private String complaint(String said) throws IOException {
        Path path = place.resolve("x.log");
        Files.writeString(path, said);
        return new LogFile(path).complaint();
    }
}
