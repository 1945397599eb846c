package org.districtprogress.api.commitment;

import org.districtprogress.core.Nullable;

/** The completion of a milestone: the day it happened and one piece of evidence, both required. */
public record NewCompletion(@Nullable String doneOn, @Nullable NewEvidence evidence) {}
