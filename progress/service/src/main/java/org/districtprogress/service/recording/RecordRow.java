package org.districtprogress.service.recording;

import java.util.List;
import java.util.Objects;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.FieldError;

/**
 * One row of many about the records of a register, each field checked by itself.
 *
 * @param number its place among the rows, ascending
 * @param id of the record
 * @param expects {@link Fingerprint} of what it changes; null where it names none
 * @param masked what speaks against the row unless it repeats what answers show of the record: of
 *     registers that mask; else empty
 */
public record RecordRow(
        long number,
        String id,
        RecordStatement said,
        @Nullable String expects,
        List<FieldError> masked) {

    public RecordRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(said, "said");
        masked = List.copyOf(masked);
    }
}
