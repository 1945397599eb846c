package org.districtprogress.service.recording;

import java.time.Instant;
import java.util.List;
import org.districtprogress.service.persistence.RecordContent;

/**
 * A record as its register writes it, with what stands beside it, before it is known who says it
 * when.
 *
 * @param json as its register writes it
 * @param searched what a full-text search looks through
 * @param flags as {@code rule:detail}
 * @param keys as {@code rule:value}
 */
public record WrittenContent(String json, String searched, List<String> flags, List<String> keys) {

    public WrittenContent {
        flags = List.copyOf(flags);
        keys = List.copyOf(keys);
    }

    RecordContent said(String system, Instant moment) {
        return new RecordContent(json, searched, flags, keys, system, moment);
    }
}
