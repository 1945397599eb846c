package org.districtprogress.core.audit;

import java.util.List;

/** Where the leaves of a tree are found again that it no longer holds itself. */
@FunctionalInterface
public interface LeafSource {

    /** The leaf hashes from one position to before another, counted from 0. */
    List<Hash> leaves(long from, long to);
}
