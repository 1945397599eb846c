package org.districtprogress.core.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * Who did what, when, from where, and what came of it: one leaf of the audit trail. Where it stands
 * in the trail is not part of it, but of the tree.
 *
 * @param at when, to the microsecond
 * @param kind what it is about
 * @param origin who asked, from where
 * @param action method and path, with the query where it has one; cut at 1000 characters
 * @param effect what came of it
 */
public record AuditEntry(Instant at, AuditKind kind, Origin origin, String action, Effect effect) {

    /** Longest action, in characters. */
    public static final int LONGEST_ACTION = 1000;

    /** Stands for what no database and no JSON keeps. */
    private static final char UNWRITABLE = '\ufffd';

    /** Holds the action within its bounds. */
    public AuditEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(origin, "origin");
        action = bounded(action, LONGEST_ACTION);
        Objects.requireNonNull(effect, "effect");
    }

    /**
     * The bytes that are hashed: all that is known of it as canonical JSON, the very members that
     * an answer shows, without {@code sequence} and {@code leafHash}, and without those that are
     * null. Moments are written as ISO 8601 in UTC with 0, 3 or 6 digits of the second.
     */
    public byte[] canonical() {
        return new CanonicalJson()
                .text("at", at)
                .text("kind", kind)
                .text("client", origin.client())
                .text("department", origin.department())
                .text("address", origin.address())
                .text("forwardedFor", origin.forwardedFor())
                .text("trace", origin.trace())
                .text("action", action)
                .text("subject", effect.subject())
                .text("before", effect.before())
                .text("after", effect.after())
                .number("recording", effect.recording())
                .number("status", (long) effect.status())
                .text("code", effect.code())
                .number("count", effect.count())
                .bytes();
    }

    /** Its hash as a leaf of the tree. */
    public Hash leafHash() {
        return Hash.leaf(canonical());
    }

    /**
     * A text as an entry keeps it: at most so many characters, and a replacement for each that
     * cannot be stored or is half of a pair.
     */
    static @Nullable String bounded(@Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        StringBuilder kept = new StringBuilder(Math.min(text.length(), longest));
        text.codePoints()
                .limit(longest)
                .map(sign -> isWritable(sign) ? sign : UNWRITABLE)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isWritable(int sign) {
        return sign != 0 && (sign < Character.MIN_SURROGATE || sign > Character.MAX_SURROGATE);
    }
}
