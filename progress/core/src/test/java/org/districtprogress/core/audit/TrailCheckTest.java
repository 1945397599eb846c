package org.districtprogress.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrailCheckTest {

    private static final int ENTRIES = 120;
    private static final int TAMPERINGS = 1000;

    private final Trail trail = new Trail();
    private SignedCheckpoint older;
    private SignedCheckpoint latest;

    /** Sealed after 7, 50, 51 and 120 entries; the second one was kept elsewhere. */
    @BeforeEach
    void fill() {
        for (int i = 1; i <= ENTRIES; i++) {
            trail.append();
            if (i == 7 || i == 50 || i == 51 || i == ENTRIES) {
                latest = trail.seal();
                older = i == 50 ? latest : older;
            }
        }
    }

    @Test
    void an_untouched_trail_is_sound_and_grows_soundly() {
        assertThat(trail.check(older, latest)).isEmpty();
        trail.append();
        assertThat(trail.check(older, latest)).isEmpty();
        assertThat(trail.check(older, trail.seal())).isEmpty();
    }

    @Test
    void a_change_is_found_where_it_was_made() {
        trail.rows.set(41, trail.rows.get(41).saying(Trail.entry(999)));
        assertThat(trail.check(older, latest).map(Finding::from)).contains(8L);
        Trail.Row row = trail.rows.get(5);
        trail.rows.set(5, new Trail.Row(6, Trail.entry(999), row.leafHash()));
        assertThat(trail.check(older, latest))
                .contains(Finding.at(6, "it does not say what its hash is of"));
    }

    @Test
    void a_missing_entry_is_named() {
        trail.rows.remove(99);
        assertThat(trail.check(older, latest)).contains(Finding.at(100, "missing"));
    }

    @Test
    void a_trail_cut_back_to_an_earlier_checkpoint_is_found_by_what_is_kept_beside_the_key() {
        trail.rows.subList(51, ENTRIES).clear();
        trail.checkpoints.remove(3);
        assertThat(trail.check(older, null)).isEmpty();
        assertThat(trail.check(older, latest).map(Finding::from)).contains(52L);
    }

    @Test
    void a_checkpoint_of_another_key_is_found() {
        Trail other = new Trail();
        Checkpoint forged = latest.checkpoint();
        trail.checkpoints.set(
                3,
                other.sign(
                        new Checkpoint(
                                forged.service(),
                                forged.size(),
                                forged.root(),
                                forged.previous(),
                                forged.at(),
                                other.key().id())));
        assertThat(trail.check(older, null).map(Finding::from)).contains(52L);
    }

    @Test
    void a_key_that_the_one_before_it_endorsed_seals_on() {
        trail.rotate();
        trail.append();
        SignedCheckpoint first = trail.seal();
        assertThat(first.checkpoint().key()).isNotEqualTo(older.checkpoint().key());
        assertThat(trail.check(older, first)).isEmpty();
        assertThat(trail.check(first, first)).isEmpty();
        trail.rotate();
        trail.append();
        assertThat(trail.check(older, trail.seal())).isEmpty();
    }

    @Test
    void a_key_that_nobody_endorsed_seals_nothing() {
        trail.rotate();
        EndorsedKey rotated = trail.keys.remove(1);
        trail.append();
        SignedCheckpoint last = trail.seal();
        trail.keys.add(new EndorsedKey(rotated.key(), null));
        assertThat(trail.check(older, last).map(Finding::from)).contains(ENTRIES + 1L);
        trail.keys.set(1, new EndorsedKey(rotated.key(), new byte[64]));
        assertThat(trail.check(older, last).map(Finding::from)).contains(ENTRIES + 1L);
        trail.keys.set(1, rotated);
        assertThat(trail.check(older, last)).isEmpty();
    }

    @Test
    void a_key_that_was_relieved_seals_no_more() {
        SignedCheckpoint stolen = trail.rotateAndSealAgainWithTheOldOne();
        assertThat(trail.check(older, stolen).map(Finding::from)).contains(ENTRIES + 2L);
    }

    /** Whoever tampers fits hashes and sequences to what they did: only the key is out of reach. */
    @Test
    void a_thousand_tamperings_are_found() {
        Random random = new Random(20261127);
        Map<Tampering, Integer> made = new EnumMap<>(Tampering.class);
        for (int i = 0; i < TAMPERINGS; i++) {
            Tampering kind = Tampering.values()[i % Tampering.values().length];
            List<Trail.Row> rows = List.copyOf(trail.rows);
            List<SignedCheckpoint> checkpoints = List.copyOf(trail.checkpoints);
            kind.make(trail, random);
            Optional<Finding> found = trail.check(older, latest);
            assertThat(found).as("%s, number %d", kind, i).isPresent();
            made.merge(kind, 1, Integer::sum);
            trail.rows.clear();
            trail.rows.addAll(rows);
            trail.checkpoints.clear();
            trail.checkpoints.addAll(checkpoints);
        }
        assertThat(made).hasSize(Tampering.values().length);
        assertThat(made.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(TAMPERINGS);
        assertThat(trail.check(older, latest)).isEmpty();
    }

    private enum Tampering {
        CHANGE {
            @Override
            void make(Trail trail, Random random) {
                int at = random.nextInt(ENTRIES);
                trail.rows.set(
                        at, trail.rows.get(at).saying(Trail.entry(1000 + random.nextInt(1000))));
            }
        },
        INSERT {
            @Override
            void make(Trail trail, Random random) {
                AuditEntry entry = Trail.entry(5000);
                trail.rows.add(random.nextInt(ENTRIES), new Trail.Row(1, entry, entry.leafHash()));
                number(trail);
            }
        },
        REMOVE {
            @Override
            void make(Trail trail, Random random) {
                trail.rows.remove(random.nextInt(ENTRIES));
                number(trail);
            }
        },
        REPLACE_LAST {
            @Override
            void make(Trail trail, Random random) {
                AuditEntry entry = Trail.entry(6000);
                trail.rows.remove(random.nextInt(ENTRIES));
                trail.rows.add(new Trail.Row(1, entry, entry.leafHash()));
                number(trail);
            }
        },
        TRUNCATE {
            @Override
            void make(Trail trail, Random random) {
                int left = random.nextInt(ENTRIES);
                trail.rows.subList(left, ENTRIES).clear();
                trail.checkpoints.removeIf(each -> each.checkpoint().size() > left);
            }
        },
        SWAP {
            @Override
            void make(Trail trail, Random random) {
                int one = random.nextInt(ENTRIES);
                int other = (one + 1 + random.nextInt(ENTRIES - 1)) % ENTRIES;
                Collections.swap(trail.rows, one, other);
                number(trail);
            }
        },
        REORDER {
            @Override
            void make(Trail trail, Random random) {
                Collections.rotate(trail.rows, 1 + random.nextInt(ENTRIES - 1));
                number(trail);
            }
        },
        REMOVE_CHECKPOINT {
            @Override
            void make(Trail trail, Random random) {
                trail.checkpoints.remove(random.nextInt(trail.checkpoints.size()));
            }
        },
        CHANGE_CHECKPOINT {
            @Override
            void make(Trail trail, Random random) {
                int at = random.nextInt(trail.checkpoints.size());
                SignedCheckpoint signed = trail.checkpoints.get(at);
                Checkpoint old = signed.checkpoint();
                Checkpoint changed =
                        new Checkpoint(
                                old.service(),
                                old.size(),
                                Hash.leaf(new byte[] {(byte) random.nextInt(100)}),
                                old.previous(),
                                old.at(),
                                old.key());
                trail.checkpoints.set(at, new SignedCheckpoint(changed, signed.signature()));
            }
        };

        abstract void make(Trail trail, Random random);

        private static void number(Trail trail) {
            List<Trail.Row> numbered = new ArrayList<>();
            trail.rows.forEach(row -> numbered.add(row.at(numbered.size() + 1L)));
            trail.rows.clear();
            trail.rows.addAll(numbered);
        }
    }
}
