package org.districtprogress.api.change;

import java.time.LocalDate;
import org.districtprogress.core.Nullable;

/**
 * What happened to a record of a register.
 *
 * @param kind RECORD
 * @param version the version that this is
 * @param judged the version a verdict is about; null for other events
 * @param effectiveFrom first day it is about; null: all days, or a verdict
 * @param reason why; null for a first version, for a verdict that gives none, and in a register of
 *     persons
 * @param recordedBy the reporting system, or the second party of a verdict
 */
public record RecordChange(
        ChangeKind kind,
        String register,
        String id,
        int version,
        @Nullable Integer judged,
        @Nullable LocalDate effectiveFrom,
        @Nullable String reason,
        String recordedBy,
        String href)
        implements ChangeData {

    /** The same for everybody, where the record is of a person. */
    public RecordChange withoutReason() {
        return new RecordChange(
                kind, register, id, version, judged, effectiveFrom, null, recordedBy, href);
    }

    @Override
    public RecordChange at(String otherHref) {
        return new RecordChange(
                kind, register, id, version, judged, effectiveFrom, reason, recordedBy, otherHref);
    }
}
