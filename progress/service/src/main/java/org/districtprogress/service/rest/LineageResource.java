package org.districtprogress.service.rest;

import jakarta.annotation.security.PermitAll;
import org.districtprogress.api.lineage.LineageApi;
import org.districtprogress.api.lineage.LineageView;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.reading.LineageCursor;
import org.districtprogress.service.reading.LineageReader;
import org.districtprogress.service.reading.Pages.Question;
import org.districtprogress.service.reading.TimeAxes;

/** The lineage of this service's figures. */
@PermitAll
public class LineageResource implements LineageApi {

    private final TimeAxes timeAxes;
    private final LineageReader reader;

    LineageResource(TimeAxes timeAxes, LineageReader reader) {
        this.timeAxes = timeAxes;
        this.reader = reader;
    }

    @Override
    public LineageView lineage(
            String indicator,
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String rule,
            @Nullable String limit,
            @Nullable String cursor) {
        return reader.lineage(
                indicator,
                rule,
                LineageCursor.of(
                        timeAxes, on, knownAt, trust, Question.filter(indicator, rule), cursor),
                limit);
    }
}
