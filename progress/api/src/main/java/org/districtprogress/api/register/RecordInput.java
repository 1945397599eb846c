package org.districtprogress.api.register;

import org.districtprogress.api.observation.NewSource;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record to be created or changed, whole.
 *
 * @param effectiveFrom first day the content holds; absent on a first version: all days, absent on
 *     a change: the days of the version it mends
 * @param reason needed of a change, refused of a creation
 */
public record RecordInput<T>(
        @Schema(required = true) @Nullable T record,
        @Nullable String effectiveFrom,
        @Schema(required = true) @Nullable NewSource source,
        @Nullable String reason) {}
