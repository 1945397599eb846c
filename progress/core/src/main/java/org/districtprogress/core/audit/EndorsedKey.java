package org.districtprogress.core.audit;

import java.util.Arrays;
import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * A key that seals, and why it is believed where the one before it is: that one has signed it when
 * it took its place.
 *
 * @param endorsement ES256 over {@link #content}; null of a trail's first key
 */
public record EndorsedKey(CheckpointKey key, @Nullable byte[] endorsement) {

    public EndorsedKey {
        Objects.requireNonNull(key, "key");
        endorsement = endorsement == null ? null : endorsement.clone();
    }

    @Override
    public @Nullable byte[] endorsement() {
        return endorsement == null ? null : endorsement.clone();
    }

    /** What the key before it signs. */
    public static byte[] content(CheckpointKey before, CheckpointKey next) {
        return new CanonicalJson().text("before", before.id()).text("key", next.id()).bytes();
    }

    /** Whether that key has signed it. */
    public boolean isEndorsedBy(CheckpointKey before) {
        return endorsement != null && before.verifies(content(before, key), endorsement);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EndorsedKey that
                && key.equals(that.key)
                && Arrays.equals(endorsement, that.endorsement);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, Arrays.hashCode(endorsement));
    }

    @Override
    public String toString() {
        return "EndorsedKey[" + key.id() + "]";
    }
}
