package org.districtprogress.core.audit;

import java.util.List;
import java.util.Optional;
import org.districtprogress.core.Nullable;

/**
 * Checks a whole trail against its checkpoints: give it every entry in the order in which it is
 * found, then ask what is wrong. Any entry that was changed, inserted, removed, moved or cut off
 * makes a root come out other than it was signed. Entries behind the last checkpoint are checked by
 * themselves only: nothing is signed about them yet.
 */
public final class TrailCheck {

    private final List<SignedCheckpoint> checkpoints;
    private final MerkleTree tree;
    private int passed;
    private long sealed;
    private @Nullable Finding finding;

    /**
     * Begins with the checkpoints.
     *
     * @param latest the one that the service has kept outside of its database; null where that is
     *     not known
     */
    public TrailCheck(CheckpointChain chain, @Nullable SignedCheckpoint latest) {
        this.checkpoints = chain.checkpoints();
        this.finding = chain.check(latest).orElse(null);
        this.tree =
                new MerkleTree(
                        (from, to) -> {
                            throw new IllegalStateException("only the end of a tree is asked for");
                        });
    }

    /**
     * Takes the next entry.
     *
     * @param sequence as it says itself
     * @param leafHash as it is kept beside it
     */
    public void add(long sequence, AuditEntry entry, Hash leafHash) {
        if (finding != null) {
            return;
        }
        long expected = tree.size() + 1;
        if (sequence > expected) {
            finding = new Finding(expected, sequence - 1, "missing");
        } else if (sequence < expected) {
            finding = Finding.at(sequence, "there twice, or out of order");
        } else if (!entry.leafHash().equals(leafHash)) {
            finding = Finding.at(sequence, "it does not say what its hash is of");
        } else {
            tree.append(leafHash);
            compare();
        }
    }

    /** Ends; empty when nothing is wrong. */
    public Optional<Finding> end() {
        if (finding == null && passed < checkpoints.size()) {
            long last = checkpoints.get(checkpoints.size() - 1).checkpoint().size();
            finding = new Finding(tree.size() + 1, last, "missing: the trail is cut off");
        }
        return Optional.ofNullable(finding);
    }

    /** How many entries were found so far, before anything was wrong. */
    public long entries() {
        return tree.size();
    }

    /** How many of them a signed root covers. */
    public long sealed() {
        return sealed;
    }

    private void compare() {
        if (passed == checkpoints.size()) {
            return;
        }
        Checkpoint next = checkpoints.get(passed).checkpoint();
        if (next.size() != tree.size()) {
            return;
        }
        if (next.root().equals(tree.root())) {
            passed++;
            sealed = next.size();
        } else {
            finding =
                    new Finding(
                            sealed + 1,
                            next.size(),
                            "changed, inserted, removed or moved: the root is not the one that was"
                                    + " signed");
        }
    }
}
