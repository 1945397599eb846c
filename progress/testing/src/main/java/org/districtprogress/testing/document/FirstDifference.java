package org.districtprogress.testing.document;

import java.util.Optional;

/** The first line in which two texts differ. */
final class FirstDifference {

    private FirstDifference() {}

    static Optional<String> between(String checkedIn, String generated) {
        if (checkedIn.equals(generated)) {
            return Optional.empty();
        }
        String[] before = checkedIn.split("\n", -1);
        String[] after = generated.split("\n", -1);
        int line = 0;
        while (line < before.length && line < after.length && before[line].equals(after[line])) {
            line++;
        }
        return Optional.of(
                "line "
                        + (line + 1)
                        + ": checked in is <"
                        + (line < before.length ? before[line] : "")
                        + ">, generated <"
                        + (line < after.length ? after[line] : "")
                        + ">");
    }
}
