package org.districtprogress.service.recording;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Recognises that the database rolled a transaction back because of another one, and that it may
 * succeed as soon as it is done again. Whatever else ends a transaction is not recognised: least of
 * all a lost connection, after which it may have been committed.
 */
final class RolledBack {

    /** SQLSTATE of a serialization failure and of a deadlock. */
    private static final Set<String> STATES = Set.of("40001", "40P01");

    private static final int MOST = 50;

    private RolledBack() {}

    static boolean isBehind(Throwable thrown) {
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(thrown);
        for (int seen = 0; !open.isEmpty() && seen < MOST; seen++) {
            Throwable each = open.remove();
            if (each instanceof SQLException refused && STATES.contains(refused.getSQLState())) {
                return true;
            }
            if (each.getCause() != null) {
                open.add(each.getCause());
            }
            // A failed commit hides its reason among the suppressed.
            open.addAll(List.of(each.getSuppressed()));
        }
        return false;
    }
}
