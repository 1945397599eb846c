package org.districtprogress.api.audit;

import java.util.List;

/**
 * That an entry is covered by a checkpoint (RFC 9162, section 2.1.3).
 *
 * @param sequence place of the entry; the index of its leaf is one less
 * @param leafHash of the entry
 * @param path hashes from the leaf to the root, the lowest first
 */
public record InclusionView(
        long sequence, String leafHash, CheckpointView checkpoint, List<String> path) {

    /** Holds a copy. */
    public InclusionView {
        path = List.copyOf(path);
    }
}
