package org.districtprogress.problem.json;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** Recognises the binder's complaint about a second value behind the first. */
final class Trailing {

    private Trailing() {}

    static boolean is(MismatchedInputException thrown) {
        return String.valueOf(thrown.getOriginalMessage()).startsWith("Trailing token");
    }
}
