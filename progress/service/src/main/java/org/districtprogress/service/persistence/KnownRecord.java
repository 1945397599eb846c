package org.districtprogress.service.persistence;

import java.time.Instant;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Source;
import org.districtprogress.core.register.Stretch;

/**
 * A record as it holds on a day and is known at a moment.
 *
 * @param json its content as its register writes it
 * @param latestVersion the last thing that happened to the record by that moment
 * @param sortedBy value that its list is sorted by, as text
 */
public record KnownRecord(
        String id,
        Stretch stretch,
        String json,
        int latestVersion,
        Source source,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy,
        @Nullable String sortedBy) {}
