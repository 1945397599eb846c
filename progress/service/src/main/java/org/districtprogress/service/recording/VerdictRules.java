package org.districtprogress.service.recording;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.Trust;

/** What a verdict has to be beside what is recorded already. */
public final class VerdictRules {

    private VerdictRules() {}

    /**
     * Checks a verdict against who reported and against what stands.
     *
     * @param reporters everyone who stands behind what is judged
     * @param standing the trust it has now
     * @throws ProgressException CONFLICT: {@code own-figure} when the verifier is one of the
     *     reporters, {@code verdict-stands} when it says what stands already, {@code
     *     reason-required} when it says otherwise without a reason
     */
    public static void check(
            VerdictInput.Given given, Collection<String> reporters, Trust standing) {
        Set<String> verifiers =
                new HashSet<>(List.of(name(given.verifier()), name(given.client())));
        if (reporters.stream().map(VerdictRules::name).anyMatch(verifiers::contains)) {
            throw ProgressException.conflict(
                    "/verifier",
                    "own-figure",
                    "'" + given.verifier() + "' reported this; a second party has to judge it.",
                    given.verifier());
        }
        if (given.kind().trust() == standing) {
            throw ProgressException.conflict(
                    "/verdict",
                    "verdict-stands",
                    "It is " + standing + " already; nothing was recorded.",
                    given.kind().name());
        }
        if (standing != Trust.CLAIMED && given.reason() == null) {
            throw ProgressException.conflict(
                    "/reason",
                    "reason-required",
                    "It is " + standing + " until now; another verdict needs a 'reason'.",
                    null);
        }
    }

    /** A name as it is compared: letter case, width, blanks around it and unseen signs apart. */
    private static String name(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .strip()
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
