package org.districtprogress.service.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;

/** What can speak against a statement beside what is recorded of its record. */
final class RecordRefusals {

    private RecordRefusals() {}

    static FieldError closed(String pointer, @Nullable LocalDate found) {
        return new FieldError(
                pointer,
                "record-closed",
                "The record is closed on those days; a change names 'effectiveFrom' to open it again.",
                found == null ? null : found.toString());
    }

    static Optional<FieldError> withoutReason(RecordStatement said) {
        return said.reason() != null
                ? Optional.empty()
                : Optional.of(
                        new FieldError(
                                "/reason",
                                "reason-required",
                                "The record exists; a change of it needs a 'reason'.",
                                null));
    }

    static Optional<FieldError> needlessReason(RecordStatement said) {
        return said.reason() == null
                ? Optional.empty()
                : Optional.of(
                        new FieldError(
                                "/reason",
                                "nothing-to-change",
                                "The record does not exist yet; a first version carries no"
                                        + " 'reason'.",
                                said.reason()));
    }

    /** Throws them, the first of them before all. */
    static void throwIfAny(List<FieldError> refusals) {
        if (!refusals.isEmpty()) {
            FieldError first = refusals.get(0);
            throw new ProgressException(
                    ErrorKind.CONFLICT, first.code(), first.message(), refusals);
        }
    }
}
