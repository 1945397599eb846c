package org.districtprogress.api.observation;

import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who reports. {@code system} is required; {@code record} is the system's own key of the record.
 */
public record NewSource(
        @Schema(required = true) @Nullable String system,
        @Nullable String record,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publishedOn,
        @Nullable String confidence) {}
