package org.districtprogress.core.observation;

import java.time.Instant;
import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * What a second party found of one observation, one row of a register or one milestone. It is never
 * changed; who changes their mind records another, and the latest known at a moment holds.
 *
 * @param verifier the second party: never who reported what is judged
 * @param reason why; null only for a first verdict that verifies
 * @param recordedAt from when on it is known
 */
public record Verdict(
        VerdictKind kind, String verifier, @Nullable String reason, Instant recordedAt) {

    public Verdict {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(verifier, "verifier");
        Objects.requireNonNull(recordedAt, "recordedAt");
        if (kind == VerdictKind.REJECTED && reason == null) {
            throw new IllegalArgumentException("a rejection has a reason");
        }
    }
}
