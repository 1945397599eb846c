package org.districtprogress.service.document;

import java.util.regex.Pattern;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;

/** The name of an uploaded file: a name only, that says what it is and hides nothing. */
public final class DocumentName {

    private static final String POINTER = "?name";
    private static final int LONGEST = 200;

    /** Controls, and what turns the direction of writing or is not seen at all. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private DocumentName() {}

    /**
     * The name, if it is one.
     *
     * @throws ProgressException INVALID when it is absent, blank, too long, a path, hidden, or has
     *     characters that cannot be seen
     */
    public static String of(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            throw invalid("required", "A document needs a name, such as ?name=report.pdf.", asked);
        }
        if (asked.codePointCount(0, asked.length()) > LONGEST) {
            throw invalid("too-long", "At most " + LONGEST + " characters are allowed.", asked);
        }
        if (HIDDEN.matcher(asked).find()) {
            throw invalid("name-malformed", "The name has characters that cannot be seen.", null);
        }
        if (asked.indexOf('/') >= 0 || asked.indexOf('\\') >= 0) {
            throw invalid("name-malformed", "A name is no path: it has neither / nor \\.", asked);
        }
        if (asked.startsWith(".") || !asked.equals(asked.strip())) {
            throw invalid(
                    "name-malformed",
                    "A name begins with neither dot nor space and does not end with space.",
                    asked);
        }
        return asked;
    }

    private static ProgressException invalid(
            String code, String message, @Nullable String rejected) {
        return ProgressException.invalid(POINTER, code, message, rejected);
    }
}
