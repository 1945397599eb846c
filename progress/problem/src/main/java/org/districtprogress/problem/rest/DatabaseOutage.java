package org.districtprogress.problem.rest;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.districtprogress.core.Nullable;

/**
 * Recognises that a database does not answer, refuses everybody, or asks to try again: a state that
 * passes, other than a statement that it will always refuse. Nothing was recorded that the caller
 * was told of.
 */
final class DatabaseOutage {

    /**
     * Classes of SQLSTATE: connection, authorisation, no such database, transaction rolled back,
     * out of resources, not in the state needed, operator intervention, trouble outside.
     */
    private static final Set<String> CLASSES =
            Set.of("08", "28", "3D", "40", "53", "55", "57", "58");

    private static final int DEEPEST = 20;

    private DatabaseOutage() {}

    /** What the database, or the pool of its connections, said; empty where it is no outage. */
    static Optional<String> behind(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException refused) {
                return isOutage(refused.getSQLState())
                        ? Optional.of(String.valueOf(refused.getMessage()))
                        : Optional.empty();
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    /** The connection pool has no state to tell when its patience ends. */
    private static boolean isOutage(@Nullable String state) {
        return state == null || (state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }
}
