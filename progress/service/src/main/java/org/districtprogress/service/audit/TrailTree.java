package org.districtprogress.service.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.districtprogress.core.audit.Hash;
import org.districtprogress.core.audit.MerkleTree;
import org.districtprogress.service.persistence.AuditTrailRepository;
import org.districtprogress.service.persistence.StoredEntry;

/**
 * The tree over the whole trail, kept in memory: a few megabytes for ten million entries. At a
 * start it is made from the entries themselves, so that every start checks all of them against the
 * root that was signed last.
 */
@ApplicationScoped
class TrailTree {

    private static final int BATCH = 5000;

    private final AuditTrailRepository trail;
    private final MerkleTree tree;

    TrailTree(AuditTrailRepository trail) {
        this.trail = trail;
        this.tree = new MerkleTree((from, to) -> trail.leafHashes(from + 1, to));
    }

    /**
     * Takes the next entries in.
     *
     * @return whether there may be more
     * @throws BrokenTrailException at the first that is not what it should be
     */
    synchronized boolean grow() {
        List<StoredEntry> next = trail.entries(tree.size(), BATCH);
        for (StoredEntry stored : next) {
            if (stored.sequence() != tree.size() + 1) {
                throw new BrokenTrailException("entry " + (tree.size() + 1) + " is missing");
            }
            Hash leafHash = stored.entry().leafHash();
            if (!leafHash.equals(stored.leafHash())) {
                throw new BrokenTrailException(
                        "entry " + stored.sequence() + " does not say what its hash is of");
            }
            tree.append(leafHash);
        }
        return next.size() == BATCH;
    }

    /** Asks it something; what is asked for is there as soon as it has grown so far. */
    synchronized <T> T ask(Function<MerkleTree, T> question) {
        return question.apply(tree);
    }

    long size() {
        return ask(MerkleTree::size);
    }
}
