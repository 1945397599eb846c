package org.districtprogress.service.rest;

import jakarta.annotation.security.PermitAll;
import org.districtprogress.api.progress.ProgressApi;
import org.districtprogress.api.progress.ProgressView;
import org.districtprogress.api.progress.TimelineView;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.reading.ProgressReader;
import org.districtprogress.service.reading.TimeAxes;
import org.districtprogress.service.reading.TimelineReader;

/** Where this service's campaigns stand, on a day and month by month. */
@PermitAll
public class ProgressResource implements ProgressApi {

    private final TimeAxes timeAxes;
    private final ProgressReader progress;
    private final TimelineReader timelines;

    ProgressResource(TimeAxes timeAxes, ProgressReader progress, TimelineReader timelines) {
        this.timeAxes = timeAxes;
        this.progress = progress;
        this.timelines = timelines;
    }

    @Override
    public ProgressView progress(
            @Nullable String on, @Nullable String knownAt, @Nullable String trust) {
        return progress.progress(timeAxes.settle(on, knownAt, trust));
    }

    @Override
    public TimelineView timeline(
            @Nullable String from,
            @Nullable String to,
            @Nullable String knownAt,
            @Nullable String trust) {
        return timelines.timeline(from, to, timeAxes.settle(null, knownAt, trust));
    }
}
