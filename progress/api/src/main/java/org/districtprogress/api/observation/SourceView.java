package org.districtprogress.api.observation;

import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Confidence;

/** Who says it. {@code publishedOn} is a day, a month or a year as far as known. */
public record SourceView(
        String system,
        @Nullable String record,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publishedOn,
        @Nullable Confidence confidence) {}
