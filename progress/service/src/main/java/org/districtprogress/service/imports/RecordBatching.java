package org.districtprogress.service.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.service.recording.RecordRow;

/**
 * Divides rows into batches that fit into memory and have all rows about a record in one; so there
 * is a bound to what one file can say of one record.
 */
final class RecordBatching {

    private static final int BATCH_ROWS = 500;
    private static final int BATCH_CHARACTERS = 2_000_000;
    private static final int MOST_ROWS = 1000;
    private static final int MOST_CHARACTERS = 8_000_000;

    private final Consumer<List<RecordRow>> batches;
    private final Consumer<RecordRow> excessive;
    private final List<RecordRow> batch = new ArrayList<>();
    private @Nullable String record;
    private int rows;
    private long characters;
    private long batchCharacters;

    RecordBatching(Consumer<List<RecordRow>> batches, Consumer<RecordRow> excessive) {
        this.batches = batches;
        this.excessive = excessive;
    }

    void next(RecordRow row) {
        if (!row.id().equals(record)) {
            if (batch.size() >= BATCH_ROWS || batchCharacters >= BATCH_CHARACTERS) {
                end();
            }
            record = row.id();
            rows = 0;
            characters = 0;
        }
        int length = row.said().closes() ? 0 : row.said().content().json().length();
        rows++;
        characters += length;
        if (rows > MOST_ROWS || characters > MOST_CHARACTERS) {
            excessive.accept(row);
            return;
        }
        batchCharacters += length;
        batch.add(row);
    }

    void end() {
        if (!batch.isEmpty()) {
            batches.accept(List.copyOf(batch));
        }
        batch.clear();
        batchCharacters = 0;
    }

    static FieldError excessive(String id) {
        return new FieldError(
                "/id",
                "record-too-often",
                "One file says at most "
                        + MOST_ROWS
                        + " things of one record; put the others into another.",
                id);
    }
}
