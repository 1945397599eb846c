package org.districtprogress.core.access;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a department owns of one kind: indicators, or registers.
 *
 * @param codes kebab-case, in order; {@link #EVERY} alone for all there are and will be
 */
public record Owned(Set<String> codes) {

    /** Stands for every code. */
    public static final String EVERY = "*";

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,99}");

    /**
     * Holds a copy in order.
     *
     * @throws IllegalArgumentException for what is no code, and for {@code *} beside others
     */
    public Owned {
        codes = java.util.Collections.unmodifiableSet(new TreeSet<>(codes));
        for (String code : codes) {
            if (!code.equals(EVERY) && !CODE.matcher(code).matches()) {
                throw new IllegalArgumentException("not a code: '" + code + "'");
            }
        }
        if (codes.contains(EVERY) && codes.size() > 1) {
            throw new IllegalArgumentException("'*' stands alone, found " + codes);
        }
    }

    /** Of codes in any order. */
    public static Owned of(Collection<String> codes) {
        return new Owned(Set.copyOf(codes));
    }

    /** Whether it is owned. */
    public boolean holds(String code) {
        return codes.contains(code) || codes.contains(EVERY);
    }
}
