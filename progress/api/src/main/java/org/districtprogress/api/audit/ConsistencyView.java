package org.districtprogress.api.audit;

import java.util.List;

/**
 * That a checkpoint begins with an earlier one (RFC 9162, section 2.1.4).
 *
 * @param path hashes that lead to both roots; empty when they are the same
 */
public record ConsistencyView(CheckpointView first, CheckpointView second, List<String> path) {

    /** Holds a copy. */
    public ConsistencyView {
        path = List.copyOf(path);
    }
}
