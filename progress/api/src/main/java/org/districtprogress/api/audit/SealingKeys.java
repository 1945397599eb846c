package org.districtprogress.api.audit;

import java.util.List;

/**
 * The public keys that sign checkpoints, as a JSON Web Key Set (RFC 7517).
 *
 * @param keys none where nothing is sealed
 */
public record SealingKeys(List<SealingKeyView> keys) {

    /** Holds a copy. */
    public SealingKeys {
        keys = List.copyOf(keys);
    }
}
