package org.districtprogress.core.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle tree that only grows: its root at every size it ever had, the proof that an entry is in
 * it, and the proof that a later tree begins with an earlier one. It holds one hash for 256 leaves,
 * so ten million entries take a few megabytes; single leaves are asked for again.
 *
 * <p>Source: RFC 9162, sections 2.1.1 (MTH), 2.1.3.1 (PATH) and 2.1.4.1 (PROOF). Not for several
 * threads at once.
 */
public final class MerkleTree {

    private static final int CHUNK = 256;

    private final LeafSource source;
    private final List<Hash> chunks = new ArrayList<>();
    private final List<Hash> tail = new ArrayList<>(CHUNK);

    /** A tree without leaves. */
    public MerkleTree(LeafSource source) {
        this.source = source;
    }

    /** Adds a leaf behind all others. */
    public void append(Hash leaf) {
        tail.add(leaf);
        if (tail.size() == CHUNK) {
            chunks.add(root(tail));
            tail.clear();
        }
    }

    /** How many leaves it has. */
    public long size() {
        return (long) chunks.size() * CHUNK + tail.size();
    }

    /** Its root now. */
    public Hash root() {
        return root(size());
    }

    /**
     * Its root when it had so many leaves.
     *
     * @throws IllegalArgumentException when it has fewer
     */
    public Hash root(long size) {
        checkSize(size);
        return size == 0 ? Hash.empty() : subtree(0, size);
    }

    /**
     * The hashes that lead from a leaf to the root, the lowest first: PATH(m, D_n).
     *
     * @param index position of the leaf, from 0
     * @param size of the tree it is to be found in
     */
    public List<Hash> inclusion(long index, long size) {
        checkSize(size);
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " among " + size);
        }
        List<Hash> path = new ArrayList<>();
        path(index, 0, size, path);
        return path;
    }

    /**
     * The hashes that show that a tree of one size begins with one of another: PROOF(m, D_n). Empty
     * when they are the same tree.
     */
    public List<Hash> consistency(long first, long second) {
        checkSize(second);
        if (first < 1 || first > second) {
            throw new IllegalArgumentException("no tree of " + first + " begins one of " + second);
        }
        List<Hash> proof = new ArrayList<>();
        proof(first, 0, second, true, proof);
        return proof;
    }

    /** The root of few leaves: MTH. */
    static Hash root(List<Hash> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int k = (int) split(leaves.size());
        return Hash.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    private void path(long index, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (index < middle) {
            path(index, from, middle, path);
            path.add(subtree(middle, to));
        } else {
            path(index, middle, to, path);
            path.add(subtree(from, middle));
        }
    }

    /** SUBPROOF(m, D[from:to], isWhole), m counted from the beginning of all leaves. */
    private void proof(long first, long from, long to, boolean isWhole, List<Hash> proof) {
        if (first == to) {
            if (!isWhole) {
                proof.add(subtree(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (first <= middle) {
            proof(first, from, middle, isWhole, proof);
            proof.add(subtree(middle, to));
        } else {
            proof(first, middle, to, false, proof);
            proof.add(subtree(from, middle));
        }
    }

    /** MTH(D[from:to]); every subtree of a split begins at a multiple of its own size. */
    private Hash subtree(long from, long to) {
        if (to - from <= CHUNK && from / CHUNK == (to - 1) / CHUNK) {
            boolean isHeld = to - from == CHUNK && from / CHUNK < chunks.size();
            return isHeld ? chunks.get((int) (from / CHUNK)) : root(leaves(from, to));
        }
        long middle = from + split(to - from);
        return Hash.node(subtree(from, middle), subtree(middle, to));
    }

    private List<Hash> leaves(long from, long to) {
        long held = (long) chunks.size() * CHUNK;
        if (from >= held) {
            return tail.subList((int) (from - held), (int) (to - held));
        }
        List<Hash> found = source.leaves(from, to);
        if (found.size() != to - from) {
            throw new IllegalStateException(
                    "leaves " + from + " to " + to + " are " + found.size());
        }
        return found;
    }

    private void checkSize(long size) {
        if (size < 0 || size > size()) {
            throw new IllegalArgumentException("a tree of " + size() + " never had " + size);
        }
    }

    /** The largest power of two below n. */
    private static long split(long n) {
        return Long.highestOneBit(n - 1);
    }
}
