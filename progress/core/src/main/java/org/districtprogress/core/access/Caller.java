package org.districtprogress.core.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Who calls: a system of one department.
 *
 * @param client what the system is called where tokens are issued; 1 to 100 characters
 * @param department the department that answers for what it does; 1 to 200 characters
 * @param roles at least one, never all
 * @param indicators indicators, and commitments, that the department owns
 * @param registers registers that the department owns
 */
public record Caller(
        String client,
        String department,
        Set<CallerRole> roles,
        Owned indicators,
        Owned registers) {

    private static final int LONGEST_CLIENT = 100;
    private static final int LONGEST_DEPARTMENT = 200;

    /**
     * Holds a copy.
     *
     * @throws IllegalArgumentException outside these bounds
     */
    public Caller {
        check("client", client, LONGEST_CLIENT);
        check("department", department, LONGEST_DEPARTMENT);
        Objects.requireNonNull(indicators, "indicators");
        Objects.requireNonNull(registers, "registers");
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a caller has at least one role");
        }
        if (roles.size() == CallerRole.values().length) {
            throw new IllegalArgumentException("nobody has all roles");
        }
        roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    /** Whether it has the role. */
    public boolean is(CallerRole role) {
        return roles.contains(role);
    }

    private static void check(String field, String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw new IllegalArgumentException(
                    field + " has 1 to " + longest + " characters, found '" + text + "'");
        }
    }
}
