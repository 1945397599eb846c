package org.districtprogress.service.recording;

import java.time.LocalDate;
import java.util.Objects;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Source;

/**
 * One thing said of a record, each field checked by itself: its content from a day on, or that it
 * is closed from a day on.
 *
 * @param content null when it is closed
 * @param from as it was said; null where it was not
 * @param reason never null when it is closed
 */
public record RecordStatement(
        @Nullable WrittenContent content,
        @Nullable LocalDate from,
        Source source,
        @Nullable String reason) {

    public RecordStatement {
        Objects.requireNonNull(source, "source");
        if (content == null) {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Whether it closes the record. */
    public boolean closes() {
        return content == null;
    }
}
