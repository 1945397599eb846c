package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.districtprogress.core.audit.Finding;
import org.districtprogress.core.audit.Receipt;
import org.districtprogress.core.audit.SignedCheckpoint;
import org.junit.jupiter.api.Test;

/**
 * Whoever administers the database may do anything to its tables. What they do to the sealed trail
 * is found, by a reader who has nothing but an older checkpoint.
 */
public abstract class AuditTamperingContract {

    private static final int EACH = 4;
    private static final String UNGUARDED = "set session_replication_role = replica; ";

    private static final String KEEP =
            "create table kept_entry as select * from audit_entry;"
                    + " create table kept_checkpoint as select * from audit_checkpoint; ";

    /** Reading the trail is noted in it: what came behind what was kept stays. */
    private static final String RESTORE =
            "delete from audit_entry where sequence <= %d;"
                    + " insert into audit_entry select * from kept_entry on conflict do nothing;"
                    + " delete from audit_checkpoint where size <= (select max(size) from kept_checkpoint);"
                    + " insert into audit_checkpoint select * from kept_checkpoint"
                    + " on conflict do nothing;"
                    + " drop table kept_entry; drop table kept_checkpoint";

    /** Makes room between two numbers: first out of the way, then to where they belong. */
    private static final String RENUMBER =
            "update audit_entry set sequence = -sequence where sequence > %d and sequence <= %d;"
                    + " update audit_entry set sequence = -sequence %s where sequence < 0; ";

    private final Random random = new Random(41);

    protected abstract ServiceFacts facts();

    private void report(String period) {
        String series = "/api/v1/indicators/" + facts().reportable() + "/observations";
        Receipt receipt =
                Receipt.parse(Http.post(series, Http.figure(period, 4)).header(Receipt.HEADER));
        AuditTrails.awaitSealed(receipt.sequence());
    }

    private static void administer(String sql) {
        EmbeddedDatabase.administer(Database.name(), UNGUARDED + sql);
    }

    @Test
    void whatever_is_done_to_the_sealed_trail_is_found() {
        report("2024-07-01");
        SignedCheckpoint older = AuditTrails.latest();
        for (int day = 2; day < 8; day++) {
            report("2024-07-0" + day);
        }
        assertThat(AuditTrails.check(older)).isEmpty();
        long size = AuditTrails.latest().checkpoint().size();
        List<String> unseen = new ArrayList<>();
        for (Tampering kind : Tampering.values()) {
            for (int i = 0; i < EACH; i++) {
                String sql = kind.sql(random, size, older.checkpoint().size());
                long turn = Database.number("select sequence from audit_turn");
                administer(KEEP + sql);
                Optional<Finding> finding = AuditTrails.check(older);
                if (finding.isEmpty()) {
                    unseen.add(sql);
                }
                administer(String.format(Locale.ROOT, RESTORE, turn));
            }
        }
        assertThat(unseen).isEmpty();
        assertThat(AuditTrails.check(older)).isEmpty();
    }

    private enum Tampering {
        CHANGE {
            @Override
            String sql(Random random, long size, long older) {
                return "update audit_entry set status = status + 1 where sequence = "
                        + place(random, size);
            }
        },
        SWAP_CONTENT {
            @Override
            String sql(Random random, long size, long older) {
                long one = 1 + random.nextInt((int) size - 1);
                return String.format(
                        Locale.ROOT,
                        "update audit_entry set sequence = 0 where sequence = %1$d;"
                                + " update audit_entry set sequence = %1$d where sequence = %2$d;"
                                + " update audit_entry set sequence = %2$d where sequence = 0",
                        one,
                        one + 1);
            }
        },
        REMOVE {
            @Override
            String sql(Random random, long size, long older) {
                return "delete from audit_entry where sequence = " + place(random, size);
            }
        },
        REMOVE_AND_RENUMBER {
            @Override
            String sql(Random random, long size, long older) {
                long place = place(random, size);
                return "delete from audit_entry where sequence = "
                        + place
                        + "; "
                        + String.format(Locale.ROOT, RENUMBER, place, size, "- 1");
            }
        },
        INSERT {
            @Override
            String sql(Random random, long size, long older) {
                long place = place(random, size);
                return "delete from audit_entry where sequence = "
                        + size
                        + "; "
                        + String.format(Locale.ROOT, RENUMBER, place - 1, size, "+ 1")
                        + "insert into audit_entry (sequence, at, kind, action, status, leaf_hash)"
                        + " values ("
                        + place
                        + ", '2026-01-01T00:00:00Z', 'WRITE', 'PUT /x', 200, sha256(convert_to("
                        + " E'\\\\001', 'UTF8')))";
            }
        },
        REORDER {
            @Override
            String sql(Random random, long size, long older) {
                return "update audit_entry set sequence = -1 - sequence where sequence <= "
                        + size
                        + "; update audit_entry set sequence = "
                        + (size + 2)
                        + " + sequence where sequence < 0";
            }
        },
        CUT {
            @Override
            String sql(Random random, long size, long older) {
                long left = older + random.nextInt((int) (size - older));
                return "delete from audit_entry where sequence > "
                        + left
                        + "; delete from audit_checkpoint where size > "
                        + left;
            }
        },
        EMPTY {
            @Override
            String sql(Random random, long size, long older) {
                return "delete from audit_entry; delete from audit_checkpoint";
            }
        },
        CHANGE_CHECKPOINT {
            @Override
            String sql(Random random, long size, long older) {
                return "update audit_checkpoint set root = sha256(root) where size = ("
                        + ANY_CHECKPOINT
                        + ")";
            }
        },
        REMOVE_CHECKPOINT {
            @Override
            String sql(Random random, long size, long older) {
                return "delete from audit_checkpoint where size = (" + ANY_CHECKPOINT + ")";
            }
        };

        private static final String ANY_CHECKPOINT =
                "select size from kept_checkpoint order by random() limit 1";

        abstract String sql(Random random, long size, long older);

        private static long place(Random random, long size) {
            return 1 + random.nextInt((int) size);
        }
    }
}
