package org.districtprogress.api.commitment;

import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The completion of a milestone: the day it happened and one piece of evidence, both required. */
public record NewCompletion(
        @Schema(required = true) @Nullable String doneOn,
        @Schema(required = true) @Nullable NewEvidence evidence) {}
