package org.districtprogress.api.commitment;

import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name in Chinese and in English, both required. */
public record NewName(
        @Schema(required = true) @Nullable String zh,
        @Schema(required = true) @Nullable String en) {}
