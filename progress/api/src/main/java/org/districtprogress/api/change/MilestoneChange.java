package org.districtprogress.api.change;

import java.time.LocalDate;
import org.districtprogress.core.Nullable;

/**
 * What happened to a milestone.
 *
 * @param kind MILESTONE
 * @param version the version that this is, or that a verdict is about
 * @param doneOn day it happened; null while it has not
 * @param reason why it was changed or judged so; null where it was planned or completed, and for a
 *     verdict that gives none
 * @param recordedBy the reporting system, or the second party of a verdict
 */
public record MilestoneChange(
        ChangeKind kind,
        String commitment,
        String milestone,
        int version,
        LocalDate due,
        @Nullable LocalDate doneOn,
        @Nullable String reason,
        String recordedBy,
        String href)
        implements ChangeData {

    @Override
    public MilestoneChange at(String otherHref) {
        return new MilestoneChange(
                kind, commitment, milestone, version, due, doneOn, reason, recordedBy, otherHref);
    }
}
