package org.districtprogress.service.register;

import java.util.regex.Pattern;
import org.districtprogress.core.error.ProgressException;

/** The id of a record: chosen by who reports it, the same in every system that speaks of it. */
public final class RecordId {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    private RecordId() {}

    /**
     * The id itself.
     *
     * @throws ProgressException INVALID, {@code id-malformed}, for anything else
     */
    public static String check(String id) {
        return check(":id", id);
    }

    /** The same; {@code pointer} says where it stands. */
    public static String check(String pointer, String id) {
        if (!FORM.matcher(id).matches()) {
            throw ProgressException.invalid(
                    pointer,
                    "id-malformed",
                    "An id is letters, digits, points, hyphens and underscores, at most 80, and"
                            + " begins with a letter or a digit.",
                    id);
        }
        return id;
    }
}
