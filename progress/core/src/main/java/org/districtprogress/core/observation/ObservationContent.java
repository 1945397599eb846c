package org.districtprogress.core.observation;

import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * What an observation says, apart from who recorded it when and under which id. Two of one
 * indicator, area, period and source system that say the same are one report that came twice.
 *
 * @param reason why it revises an earlier one; null for a first one
 */
public record ObservationContent(
        Measurement measurement, @Nullable String note, Source source, @Nullable String reason) {

    public ObservationContent {
        Objects.requireNonNull(measurement, "measurement");
        Objects.requireNonNull(source, "source");
    }

    /** What that observation says. */
    public static ObservationContent of(Observation observation) {
        return new ObservationContent(
                observation.measurement(),
                observation.note(),
                observation.source(),
                observation.recording().reason());
    }

    /**
     * Whether both say the same: figures by their value, 12.50 and 12.5 alike; texts as written.
     */
    public boolean isSameAs(ObservationContent other) {
        return measurement.isSameAs(other.measurement)
                && Objects.equals(note, other.note)
                && source.equals(other.source)
                && Objects.equals(reason, other.reason);
    }
}
