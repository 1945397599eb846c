package org.districtprogress.api.commitment;

import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A milestone to be planned or changed. {@code name} and {@code due} are required; {@code reason}
 * is needed to change one.
 */
public record NewMilestone(
        @Schema(required = true) @Nullable NewName name,
        @Schema(required = true) @Nullable String due,
        @Nullable String reason) {}
