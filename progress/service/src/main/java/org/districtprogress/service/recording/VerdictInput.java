package org.districtprogress.service.recording;

import org.districtprogress.api.trust.NewVerdict;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.observation.VerdictKind;
import org.districtprogress.problem.Ask;

/** Reads a verdict out of a request body, noting everything that is wrong with it. */
public final class VerdictInput {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2000;

    private VerdictInput() {}

    /**
     * A verdict whose every field has been checked.
     *
     * @param verifier the department that answers for it
     * @param client its system that says it
     */
    public record Given(
            VerdictKind kind, String verifier, String client, @Nullable String reason) {}

    /**
     * The checked verdict of a caller: nobody judges in another's name.
     *
     * @throws ProgressException INVALID with every field at fault, among them a rejection without a
     *     reason
     */
    public static Given read(Caller by, NewVerdict input) {
        InputErrors errors = new InputErrors();
        String asked = errors.required("/verdict", input.verdict());
        VerdictKind kind =
                asked == null
                        ? null
                        : errors.read(() -> Ask.choice("/verdict", VerdictKind.class, asked));
        errors.text("/verifier", input.verifier(), LONGEST_NAME);
        if (input.verifier() != null && !input.verifier().strip().equals(by.department().strip())) {
            errors.add(
                    "/verifier",
                    "verifier-foreign",
                    "The token is of '" + by.department() + "'; say that, or nothing.",
                    input.verifier());
        }
        errors.text("/reason", input.reason(), LONGEST_TEXT);
        if (kind == VerdictKind.REJECTED && input.reason() == null) {
            errors.add("/reason", "required", "A rejection needs a 'reason'.", null);
        }
        errors.throwIfAny();
        return new Given(kind, by.department().strip(), by.client(), input.reason());
    }
}
