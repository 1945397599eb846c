package org.districtprogress.api.problem;

import org.districtprogress.core.Nullable;

/** One field at fault: where, which rule, what is allowed, and what was found. */
public record ProblemError(
        String pointer, String code, String message, @Nullable String rejected) {}
