package org.districtprogress.problem.rest;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.districtprogress.core.Nullable;

/**
 * Recognises that a database does not answer, refuses everybody, or asks to try again: a state that
 * passes, other than a statement that it will always refuse. Nothing was recorded that the caller
 * was told of.
 */
public final class DatabaseOutage {

    /**
     * Classes of SQLSTATE: connection, authorisation, no such database, transaction rolled back,
     * out of resources, not in the state needed, operator intervention, trouble outside.
     */
    private static final Set<String> CLASSES =
            Set.of("08", "28", "3D", "40", "53", "55", "57", "58");

    private static final int MOST = 50;

    private DatabaseOutage() {}

    /** What the database, or the pool of its connections, said; empty where it is no outage. */
    public static Optional<String> behind(Throwable thrown) {
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(thrown);
        for (int seen = 0; !open.isEmpty() && seen < MOST; seen++) {
            Throwable each = open.remove();
            if (each instanceof SQLException refused) {
                return isOutage(refused.getSQLState())
                        ? Optional.of(String.valueOf(refused.getMessage()))
                        : Optional.empty();
            }
            if (each.getCause() != null) {
                open.add(each.getCause());
            }
            // A failed commit hides its reason among the suppressed.
            open.addAll(List.of(each.getSuppressed()));
        }
        return Optional.empty();
    }

    /** The connection pool has no state to tell when its patience ends. */
    private static boolean isOutage(@Nullable String state) {
        return state == null || (state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }
}
