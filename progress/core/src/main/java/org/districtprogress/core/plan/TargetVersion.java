package org.districtprogress.core.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * What the plan promises of an indicator, in one of its versions. The first is the plan as it was
 * adopted; each later one is a revision, recorded with its reason. How a number is held against its
 * target, and in which unit, is never revised: that would be another indicator.
 *
 * @param version counts up from 1, the plan as adopted
 * @param target value, due day, strength and weight
 * @param schedule planned values until then; none where none are planned
 * @param suspendedFrom the day from which it is suspended; null while it stands
 * @param reason why it was revised; null of the first version only
 * @param recordedAt from when on the revision is known; null of the first version only, which holds
 *     from the start
 * @param recordedBy who recorded the revision; null of the first version only
 */
public record TargetVersion(
        IndicatorCode indicator,
        int version,
        Target target,
        Schedule schedule,
        @Nullable LocalDate suspendedFrom,
        @Nullable String reason,
        @Nullable Instant recordedAt,
        @Nullable String recordedBy) {

    public TargetVersion {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(schedule, "schedule");
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1, found " + version);
        }
        boolean isRevision = version > 1;
        if (isRevision != (reason != null)
                || isRevision != (recordedAt != null)
                || isRevision != (recordedBy != null)) {
            throw new IllegalArgumentException(
                    "a revision says why, when and by whom, and only a revision does");
        }
    }

    /**
     * The first version: what the plan promised when it was adopted.
     *
     * @param indicator one with a target
     */
    public static TargetVersion adopted(Indicator indicator) {
        return new TargetVersion(
                indicator.code(),
                1,
                Objects.requireNonNull(indicator.target(), "target"),
                indicator.schedule(),
                indicator.suspendedFrom(),
                null,
                null,
                null);
    }

    /** The same indicator with this version of its target. */
    public Indicator of(Indicator indicator) {
        if (!indicator.code().equals(this.indicator)) {
            throw new IllegalArgumentException(
                    "a target of " + this.indicator + " is none of " + indicator.code());
        }
        return new Indicator(
                indicator.code(),
                indicator.name(),
                indicator.section(),
                indicator.measure(),
                target,
                schedule,
                suspendedFrom);
    }
}
