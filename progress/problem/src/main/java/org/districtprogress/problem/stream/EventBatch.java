package org.districtprogress.problem.stream;

import io.vertx.core.buffer.Buffer;
import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * What follows behind a position.
 *
 * @param text events as they are sent; empty where there are none
 * @param position behind all of them
 * @param hasMore whether more is there already
 * @param unavailable JSON of what could not be read; null where everything could. A reader is told
 *     of it when it is another than before
 */
public record EventBatch(
        Buffer text, String position, boolean hasMore, @Nullable String unavailable) {

    public EventBatch {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(position, "position");
    }

    /** Adds one event to a text; the data is one line, as JSON is written here. */
    public static void append(Buffer text, String id, byte[] data) {
        text.appendString("id: ").appendString(id).appendString("\ndata: ");
        text.appendBytes(data).appendString("\n\n");
    }
}
