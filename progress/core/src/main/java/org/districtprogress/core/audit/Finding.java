package org.districtprogress.core.audit;

import java.util.Objects;

/**
 * The first thing that is wrong with a trail, at the entry or among the entries where it begins.
 *
 * @param from sequence of the first entry that may be at fault
 * @param to sequence of the last one; equal to {@code from} where it is known exactly
 * @param what in a sentence
 */
public record Finding(long from, long to, String what) {

    public Finding {
        Objects.requireNonNull(what, "what");
    }

    static Finding at(long sequence, String what) {
        return new Finding(sequence, sequence, what);
    }

    @Override
    public String toString() {
        return (from == to ? "entry " + from : "entries " + from + " to " + to) + ": " + what;
    }
}
