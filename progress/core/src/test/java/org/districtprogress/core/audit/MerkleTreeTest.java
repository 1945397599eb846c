package org.districtprogress.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    /** The entries of the test vectors of Certificate Transparency, and the roots over them. */
    private static final List<String> ENTRIES =
            List.of(
                    "",
                    "00",
                    "10",
                    "2021",
                    "3031",
                    "40414243",
                    "5051525354555657",
                    "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS =
            List.of(
                    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final int LARGE = 700;

    private final List<Hash> leaves = new ArrayList<>();
    private final MerkleTree tree =
            new MerkleTree((from, to) -> leaves.subList((int) from, (int) to));

    private void append(Hash leaf) {
        leaves.add(leaf);
        tree.append(leaf);
    }

    private void grow(int size) {
        for (int i = leaves.size(); i < size; i++) {
            append(Hash.leaf(new byte[] {(byte) i, (byte) (i >> 8)}));
        }
    }

    @Test
    void roots_are_those_of_the_published_vectors() {
        assertThat(tree.root())
                .hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (int i = 0; i < ENTRIES.size(); i++) {
            append(Hash.leaf(HexFormat.of().parseHex(ENTRIES.get(i))));
            assertThat(tree.root()).hasToString(ROOTS.get(i));
        }
        for (int size = 1; size <= ROOTS.size(); size++) {
            assertThat(tree.root(size)).hasToString(ROOTS.get(size - 1));
        }
    }

    /**
     * Of three leaves: root = node(node(a, b), c), so the path of b is a, c and that of c is ab.
     */
    @Test
    void paths_of_three_leaves_are_as_worked_out_by_hand() {
        grow(3);
        Hash left = Hash.node(leaves.get(0), leaves.get(1));
        assertThat(tree.root()).isEqualTo(Hash.node(left, leaves.get(2)));
        assertThat(tree.inclusion(1, 3)).containsExactly(leaves.get(0), leaves.get(2));
        assertThat(tree.inclusion(2, 3)).containsExactly(left);
        assertThat(tree.consistency(2, 3)).containsExactly(leaves.get(2));
        assertThat(tree.consistency(3, 3)).isEmpty();
    }

    /** RFC 9162, section 2.1.5: seven leaves, and what is said there of d0, d3, d4 and d6. */
    @Test
    void proofs_of_seven_leaves_are_those_of_the_standard() {
        grow(7);
        Hash g = Hash.node(leaves.get(0), leaves.get(1));
        Hash h = Hash.node(leaves.get(2), leaves.get(3));
        Hash i = Hash.node(leaves.get(4), leaves.get(5));
        Hash j = leaves.get(6);
        Hash k = Hash.node(g, h);
        Hash l = Hash.node(i, j);
        assertThat(tree.inclusion(0, 7)).containsExactly(leaves.get(1), h, l);
        assertThat(tree.inclusion(3, 7)).containsExactly(leaves.get(2), g, l);
        assertThat(tree.inclusion(4, 7)).containsExactly(leaves.get(5), j, k);
        assertThat(tree.inclusion(6, 7)).containsExactly(i, k);
        assertThat(tree.consistency(3, 7)).containsExactly(leaves.get(2), leaves.get(3), g, l);
        assertThat(tree.consistency(4, 7)).containsExactly(l);
        assertThat(tree.consistency(6, 7)).containsExactly(i, j, k);
    }

    @Test
    void every_leaf_is_proven_in_every_tree_and_nowhere_else() {
        grow(40);
        for (int size = 1; size <= 40; size++) {
            for (int index = 0; index < size; index++) {
                List<Hash> path = tree.inclusion(index, size);
                Hash leaf = leaves.get(index);
                Hash root = tree.root(size);
                assertThat(Proofs.isIncluded(leaf, index, size, root, path)).isTrue();
                assertThat(Proofs.isIncluded(Hash.empty(), index, size, root, path)).isFalse();
                assertThat(Proofs.isIncluded(leaf, (index + 1) % size, size, root, path))
                        .isEqualTo(size == 1);
                assertThat(Proofs.isIncluded(leaf, size, size, root, path)).isFalse();
            }
        }
    }

    @Test
    void every_tree_is_proven_to_begin_with_every_earlier_one() {
        grow(40);
        for (int second = 1; second <= 40; second++) {
            for (int first = 1; first <= second; first++) {
                List<Hash> proof = tree.consistency(first, second);
                Hash from = tree.root(first);
                Hash to = tree.root(second);
                assertThat(Proofs.isConsistent(first, from, second, to, proof)).isTrue();
                assertThat(Proofs.isConsistent(first, Hash.empty(), second, to, proof)).isFalse();
                assertThat(Proofs.isConsistent(first, from, second, Hash.empty(), proof)).isFalse();
            }
        }
        assertThat(Proofs.isConsistent(0, Hash.empty(), 1, tree.root(1), List.of())).isFalse();
        assertThat(Proofs.isConsistent(3, tree.root(3), 7, tree.root(7), List.of())).isFalse();
    }

    /** It holds one hash for 256 leaves, and must not be another tree for it. */
    @Test
    void leaves_that_are_not_held_are_proven_like_all_others() {
        grow(LARGE);
        assertThat(tree.root()).isEqualTo(MerkleTree.root(leaves));
        for (int size : List.of(255, 256, 257, 511, 512, 513, LARGE)) {
            Hash root = tree.root(size);
            assertThat(root).isEqualTo(MerkleTree.root(leaves.subList(0, size)));
            for (int index = 0; index < size; index += 17) {
                assertThat(
                                Proofs.isIncluded(
                                        leaves.get(index),
                                        index,
                                        size,
                                        root,
                                        tree.inclusion(index, size)))
                        .isTrue();
            }
            for (int first = 1; first <= size; first += 13) {
                List<Hash> proof = tree.consistency(first, size);
                assertThat(Proofs.isConsistent(first, tree.root(first), size, root, proof))
                        .isTrue();
            }
        }
    }

    @Test
    void what_was_never_there_is_refused() {
        grow(3);
        assertThatIllegalArgumentException().isThrownBy(() -> tree.root(4));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.parse("E3B0"));
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.ofDigest(new byte[31]));
    }
}
