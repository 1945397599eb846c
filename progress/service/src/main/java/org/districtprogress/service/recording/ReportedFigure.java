package org.districtprogress.service.recording;

import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.Measurement;
import org.districtprogress.core.observation.ObservationContent;
import org.districtprogress.core.observation.Source;
import org.districtprogress.core.time.ReferencePeriod;

/** A figure whose every field has been checked; {@code reason} is null for a first report. */
public record ReportedFigure(
        ReferencePeriod period,
        Area area,
        Measurement measurement,
        @Nullable String note,
        Source source,
        @Nullable String reason) {

    ObservationContent content() {
        return new ObservationContent(measurement, note, source, reason);
    }
}
