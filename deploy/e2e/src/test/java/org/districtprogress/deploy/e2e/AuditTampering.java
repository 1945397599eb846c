package org.districtprogress.deploy.e2e;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What somebody could do to the tables of a sealed trail. Whatever they put there is sound by
 * itself, with a hash that fits what it says, where that is any use to them.
 */
enum AuditTampering {
    /** One cell, the hash left as it was. */
    CHANGE {
        @Override
        String sql(Random random, long size, long older) {
            List<String> changes =
                    List.of(
                            "status = case status when 200 then 201 else 200 end",
                            "action = action || '/'",
                            "at = at + interval '1 microsecond'",
                            "client = coalesce(client, '') || 'x'",
                            "department = 'elsewhere'",
                            "address = '10.0.0.1'",
                            "hash_after = sha256('x')",
                            "recording = coalesce(recording, 0) + 1",
                            "kind = case kind when 'READ' then 'WRITE' else 'READ' end",
                            "leaf_hash = sha256(leaf_hash)");
            return "update audit_entry set "
                    + changes.get(random.nextInt(changes.size()))
                    + " where sequence = "
                    + place(random, size);
        }
    },
    /** All it says, and the hash with it: another entry's. */
    REPLACE {
        @Override
        String sql(Random random, long size, long older) {
            long place = place(random, size);
            return "delete from audit_entry where sequence = "
                    + place
                    + "; "
                    + copied(other(random, size, place), place);
        }
    },
    /** What stood behind moves on, and the last one falls out. */
    INSERT {
        @Override
        String sql(Random random, long size, long older) {
            long place = 1 + random.nextInt((int) size - 2);
            return "delete from audit_entry where sequence = "
                    + size
                    + "; "
                    + moved(place, size, "+ 1")
                    + copied(place + 2, place);
        }
    },
    REMOVE {
        @Override
        String sql(Random random, long size, long older) {
            return "delete from audit_entry where sequence = " + place(random, size);
        }
    },
    /** What stood behind moves up, and another takes the last place. */
    REMOVE_AND_CLOSE_THE_GAP {
        @Override
        String sql(Random random, long size, long older) {
            long place = place(random, size);
            return "delete from audit_entry where sequence = "
                    + place
                    + "; "
                    + moved(place + 1, size, "- 1")
                    + copied(other(random, size, size), size);
        }
    },
    SWAP {
        @Override
        String sql(Random random, long size, long older) {
            long one = place(random, size);
            return String.format(
                    Locale.ROOT,
                    "update audit_entry set sequence = 0 where sequence = %1$d;"
                            + " update audit_entry set sequence = %1$d where sequence = %2$d;"
                            + " update audit_entry set sequence = %2$d where sequence = 0",
                    one,
                    other(random, size, one));
        }
    },
    /** A stretch the other way round. */
    REORDER {
        @Override
        String sql(Random random, long size, long older) {
            long first = 1 + random.nextInt((int) size - 1);
            long last = first + 1 + random.nextInt((int) (size - first));
            return String.format(
                    Locale.ROOT,
                    "update audit_entry set sequence = -sequence where sequence between %1$d and %2$d;"
                            + " update audit_entry set sequence = %1$d + %2$d + sequence"
                            + " where sequence < 0",
                    first,
                    last);
        }
    },
    /** With the checkpoints that covered what is gone; never back behind the older one. */
    TRUNCATE {
        @Override
        String sql(Random random, long size, long older) {
            long left = older + random.nextInt((int) (size - older));
            return "delete from audit_entry where sequence > "
                    + left
                    + "; delete from audit_checkpoint where size > "
                    + left;
        }
    },
    TRUNCATE_ENTRIES_ALONE {
        @Override
        String sql(Random random, long size, long older) {
            return "delete from audit_entry where sequence > " + random.nextInt((int) size);
        }
    },
    EMPTY {
        @Override
        String sql(Random random, long size, long older) {
            return "truncate audit_entry; truncate audit_checkpoint";
        }
    },
    CHANGE_CHECKPOINT {
        @Override
        String sql(Random random, long size, long older) {
            List<String> changes =
                    List.of(
                            "root = sha256(root)",
                            "previous = sha256(root)",
                            "made_at = made_at + interval '1 microsecond'",
                            "key = key || 'x'",
                            "signature = decode(repeat('00', 64), 'hex')");
            return "update audit_checkpoint set "
                    + changes.get(random.nextInt(changes.size()))
                    + " where size = ("
                    + String.format(Locale.ROOT, ANY_CHECKPOINT, random.nextInt(1000))
                    + ")";
        }
    },
    REMOVE_CHECKPOINT {
        @Override
        String sql(Random random, long size, long older) {
            return "delete from audit_checkpoint where size = ("
                    + String.format(Locale.ROOT, ANY_CHECKPOINT, random.nextInt(1000))
                    + ")";
        }
    };

    private static final String ANY_CHECKPOINT =
            "select size from kept_checkpoint order by size"
                    + " offset (%d %% (select count(*) from kept_checkpoint)) limit 1";

    private static final String COLUMNS =
            "at, kind, client, department, address, forwarded_for, trace, action, subject,"
                    + " hash_before, hash_after, recording, status, code, count, leaf_hash";

    /**
     * The statements.
     *
     * @param size how many entries are sealed
     * @param older how many of them the older checkpoint covers
     */
    abstract String sql(Random random, long size, long older);

    private static long place(Random random, long size) {
        return 1 + random.nextInt((int) size);
    }

    private static long other(Random random, long size, long place) {
        return (place + random.nextInt((int) size - 1)) % size + 1;
    }

    /** First out of the way, then to where they belong. */
    private static String moved(long first, long last, String by) {
        return String.format(
                Locale.ROOT,
                "update audit_entry set sequence = -sequence where sequence between %d and %d;"
                        + " update audit_entry set sequence = -sequence %s where sequence < 0; ",
                first,
                last,
                by);
    }

    private static String copied(long from, long to) {
        return "insert into audit_entry (sequence, "
                + COLUMNS
                + ") select "
                + to
                + ", "
                + COLUMNS
                + " from kept_entry where sequence = "
                + from;
    }
}
