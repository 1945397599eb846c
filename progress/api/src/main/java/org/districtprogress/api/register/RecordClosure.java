package org.districtprogress.api.register;

import org.districtprogress.api.observation.NewSource;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record is closed: it stays readable and counts no more.
 *
 * @param closedFrom first day it does not count; absent: it should never have counted
 */
public record RecordClosure(
        @Nullable String closedFrom,
        @Schema(required = true) @Nullable NewSource source,
        @Schema(required = true) @Nullable String reason) {}
