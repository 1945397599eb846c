package org.districtprogress.service.recording;

import org.districtprogress.core.error.FieldError;

/** What can speak against a row of a file beside what speaks against a single write. */
public final class RowRefusals {

    private RowRefusals() {}

    /** A closing of a record that is not there. */
    static FieldError unknown(String id) {
        return new FieldError("/id", "id-unknown", "There is no id '" + id + "' here.", id);
    }

    /** A change of what was recorded before the file, without saying what it changes. */
    public static FieldError expectsRequired() {
        return new FieldError(
                "/expects",
                "expects-required",
                "The row changes what is recorded; it needs 'expects' as an export fills it.",
                null);
    }

    /** A change of something that is not what is recorded. */
    public static FieldError expectsStale(String found) {
        return new FieldError(
                "/expects",
                "expects-stale",
                "What the row changes is not recorded so any more; export it again.",
                found);
    }
}
