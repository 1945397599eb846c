package org.districtprogress.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The known name that an unknown one was probably meant to be: the smallest edit distance, letter
 * case apart, of at most half of the longer name; none where nothing is that near.
 */
public final class Nearest {

    private static final int LONGEST_COMPARED = 100;

    private Nearest() {}

    public static Optional<String> to(String asked, Collection<String> known) {
        if (asked.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        return known.stream()
                .filter(
                        name ->
                                distance(asked, name) * 2
                                        <= Math.max(asked.length(), name.length()))
                .min(
                        Comparator.<String>comparingInt(name -> distance(asked, name))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /** A sentence for the caller: the nearest name where there is one, and all that are allowed. */
    public static String sentence(String asked, Collection<String> known) {
        String allowed =
                known.isEmpty()
                        ? "None is allowed here."
                        : "Allowed are: "
                                + String.join(", ", known.stream().sorted().toList())
                                + ".";
        return to(asked, known)
                .map(name -> "Did you mean '" + name + "'? " + allowed)
                .orElse(allowed);
    }

    private static int distance(String asked, String known) {
        return LevenshteinDistance.getDefaultInstance()
                .apply(asked.toLowerCase(Locale.ROOT), known.toLowerCase(Locale.ROOT));
    }
}
