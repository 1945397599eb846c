package org.districtprogress.api.commitment;

import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The completion of a milestone: the day it happened and one piece of evidence, both required. */
@Schema(requiredProperties = {"doneOn", "evidence"})
public record NewCompletion(@Nullable String doneOn, @Nullable NewEvidence evidence) {}
