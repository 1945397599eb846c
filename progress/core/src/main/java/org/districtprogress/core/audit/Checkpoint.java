package org.districtprogress.core.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * A service's trail at one size, as it is signed. Each includes the one before it, so none can be
 * taken out.
 *
 * @param service whose trail it is
 * @param size how many entries it covers, at least one
 * @param root of the tree over them
 * @param previous hash of the checkpoint before it; null of the first
 * @param at when it was made, to the microsecond
 * @param key id of the key that signs it
 */
public record Checkpoint(
        String service, long size, Hash root, @Nullable Hash previous, Instant at, String key) {

    public Checkpoint {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(root, "root");
        at = at.truncatedTo(ChronoUnit.MICROS);
        Objects.requireNonNull(key, "key");
        if (size < 1) {
            throw new IllegalArgumentException("a checkpoint covers at least one entry: " + size);
        }
    }

    /** The bytes that are signed: its members as canonical JSON, without those that are null. */
    public byte[] canonical() {
        return new CanonicalJson()
                .text("service", service)
                .number("size", size)
                .text("root", root)
                .text("previous", previous)
                .text("at", at)
                .text("key", key)
                .bytes();
    }

    /** What the next one includes: SHA-256 of the bytes that are signed. */
    public Hash hash() {
        return Hash.of(canonical());
    }
}
