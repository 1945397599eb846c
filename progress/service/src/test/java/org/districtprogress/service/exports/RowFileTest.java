package org.districtprogress.service.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.service.reading.AsOf;
import org.districtprogress.service.table.RowWriter;
import org.junit.jupiter.api.Test;

class RowFileTest {

    private static final FileWish NDJSON = FileWish.of("ndjson", null, null);
    private static final AsOf AS_OF =
            new AsOf(LocalDate.parse("2024-12-31"), Instant.EPOCH, Trust.CLAIMED);

    private final List<String> happened = new ArrayList<>();

    private RowFile file(RowSource rows) {
        return new RowFile(
                "industry-projects",
                NDJSON,
                AS_OF,
                rows,
                out ->
                        new RowWriter() {
                            @Override
                            public void write(ObjectNode body) {
                                happened.add("row");
                            }

                            @Override
                            public void close() {
                                happened.add("end");
                            }
                        });
    }

    private static List<ObjectNode> one() {
        return List.of(JsonNodeFactory.instance.objectNode());
    }

    @Test
    void all_rows_are_written_and_the_file_ended() throws IOException {
        List<List<ObjectNode>> batches = new ArrayList<>(List.of(one(), one(), List.of()));
        file(() -> batches.remove(0)).write(new ByteArrayOutputStream());
        assertThat(happened).containsExactly("row", "row", "end");
    }

    @Test
    void file_that_breaks_off_is_not_ended_as_if_it_were_whole() {
        List<List<ObjectNode>> batches = new ArrayList<>(List.of(one()));
        RowFile file = file(() -> batches.remove(0));
        assertThatThrownBy(() -> file.write(new ByteArrayOutputStream()))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(happened).containsExactly("row");
    }

    @Test
    void what_cannot_be_read_at_all_is_said_before_the_file_begins() {
        assertThatThrownBy(
                        () ->
                                file(
                                        () -> {
                                            throw new IllegalStateException();
                                        }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void name_says_what_it_is_and_of_which_day() {
        assertThat(file(List::of).name()).isEqualTo("industry-projects-2024-12-31.ndjson");
    }
}
