package org.districtprogress.api.commitment;

import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shows it. {@code title} is required. */
public record NewEvidence(
        @Schema(required = true) @Nullable String title,
        @Nullable String url,
        @Nullable String note) {}
