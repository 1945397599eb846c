package org.districtprogress.service.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What stands beside each stretch of a version.
 *
 * @param json the record as its register writes it
 * @param searched what a full-text search looks through
 * @param flags as {@code rule:detail}
 * @param keys as {@code rule:value}
 * @param sourceSystem who said it
 * @param recordedAt when the version was recorded
 */
public record RecordContent(
        String json,
        String searched,
        List<String> flags,
        List<String> keys,
        String sourceSystem,
        Instant recordedAt) {

    public RecordContent {
        Objects.requireNonNull(json, "json");
        flags = List.copyOf(flags);
        keys = List.copyOf(keys);
    }

    /** The same content, said again by a closing. */
    public RecordContent at(String system, Instant moment) {
        return new RecordContent(json, searched, flags, keys, system, moment);
    }
}
