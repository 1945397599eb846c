package org.districtprogress.core.audit;

import java.util.Arrays;
import java.util.Objects;

/**
 * A checkpoint with its signature.
 *
 * @param signature ES256 (RFC 7518, section 3.4) over {@link Checkpoint#canonical()}: 64 bytes
 */
public record SignedCheckpoint(Checkpoint checkpoint, byte[] signature) {

    /** Holds a copy. */
    public SignedCheckpoint {
        Objects.requireNonNull(checkpoint, "checkpoint");
        signature = signature.clone();
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedCheckpoint that
                && checkpoint.equals(that.checkpoint)
                && Arrays.equals(signature, that.signature);
    }

    @Override
    public int hashCode() {
        return checkpoint.hashCode();
    }
}
