package org.districtprogress.industry.platforms;

import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who runs a platform.
 *
 * @param creditCode its unified social credit code
 */
public record PlatformOperator(
        @Schema(required = true) @Nullable String name,
        @Schema(required = true) @Nullable String creditCode) {}
