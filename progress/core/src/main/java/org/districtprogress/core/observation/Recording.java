package org.districtprogress.core.observation;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.districtprogress.core.Nullable;

/**
 * How an observation came to be known.
 *
 * @param recordedAt from when on it is known
 * @param recordedBy who brought it
 * @param supersedes the observation it revises; null for a first one
 * @param reason why it revises that one; null for a first one
 */
public record Recording(
        Instant recordedAt, String recordedBy, @Nullable UUID supersedes, @Nullable String reason) {

    public Recording {
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(recordedBy, "recordedBy");
        if ((supersedes == null) != (reason == null)) {
            throw new IllegalArgumentException("a revision has both a predecessor and a reason");
        }
    }
}
