package org.districtprogress.core.audit;

import java.util.ArrayList;
import java.util.List;

/** The keys that a trail was sealed with, one after the other. */
final class KeyChain {

    private final List<CheckpointKey> all;
    private final List<CheckpointKey> believed = new ArrayList<>();
    private int current;

    /**
     * Begins with those that a service tells. Of these only the one that signed the trusted
     * checkpoint is believed, since that one is known by its thumbprint, and each that one believed
     * has endorsed.
     */
    KeyChain(List<EndorsedKey> told, SignedCheckpoint trusted) {
        all = told.stream().map(EndorsedKey::key).toList();
        for (EndorsedKey each : told) {
            boolean isNext =
                    believed.isEmpty()
                            ? each.key().id().equals(trusted.checkpoint().key())
                            : each.isEndorsedBy(believed.get(believed.size() - 1));
            if (isNext) {
                believed.add(each.key());
            }
        }
    }

    /** Whether one that is believed signed it, and none that a later one has relieved. */
    boolean isBelieved(SignedCheckpoint signed) {
        for (int i = current; i < believed.size(); i++) {
            if (believed.get(i).signed(signed)) {
                current = i;
                return true;
            }
        }
        return false;
    }

    /** Whether any of those told signed it: enough where a believed one includes its hash. */
    boolean isTold(SignedCheckpoint signed) {
        return all.stream().anyMatch(key -> key.signed(signed));
    }
}
