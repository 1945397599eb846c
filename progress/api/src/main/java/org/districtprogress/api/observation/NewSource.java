package org.districtprogress.api.observation;

import org.districtprogress.core.Nullable;

/**
 * Who reports. {@code system} is required; {@code record} is the system's own key of the record.
 */
public record NewSource(
        @Nullable String system,
        @Nullable String record,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publishedOn,
        @Nullable String confidence) {}
