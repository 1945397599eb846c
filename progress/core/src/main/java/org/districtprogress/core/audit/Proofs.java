package org.districtprogress.core.audit;

import java.util.Iterator;
import java.util.List;

/**
 * Checks proofs by hashes alone, without a tree.
 *
 * <p>Source: RFC 9162, sections 2.1.3.2 and 2.1.4.2.
 */
public final class Proofs {

    private Proofs() {}

    /** Whether a leaf stands at that position, from 0, of the tree with that size and root. */
    public static boolean isIncluded(Hash leaf, long index, long size, Hash root, List<Hash> path) {
        if (index < 0 || index >= size) {
            return false;
        }
        long fn = index;
        long sn = size - 1;
        Hash found = leaf;
        for (Hash next : path) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                found = Hash.node(next, found);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                found = Hash.node(found, next);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && found.equals(root);
    }

    /** Whether the tree of the second size and root begins with the one of the first. */
    public static boolean isConsistent(
            long first, Hash firstRoot, long second, Hash secondRoot, List<Hash> proof) {
        if (first < 1 || first > second) {
            return false;
        }
        if (first == second) {
            return proof.isEmpty() && firstRoot.equals(secondRoot);
        }
        boolean isPowerOfTwo = Long.bitCount(first) == 1;
        if (proof.isEmpty() && !isPowerOfTwo) {
            return false;
        }
        Iterator<Hash> path = proof.iterator();
        Hash start = isPowerOfTwo ? firstRoot : path.next();
        long fn = first - 1;
        long sn = second - 1;
        while ((fn & 1) == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        Hash fr = start;
        Hash sr = start;
        while (path.hasNext()) {
            Hash next = path.next();
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = Hash.node(next, fr);
                sr = Hash.node(next, sr);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = Hash.node(sr, next);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && fr.equals(firstRoot) && sr.equals(secondRoot);
    }
}
