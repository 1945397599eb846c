package org.districtprogress.api.problem;

import java.util.List;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem as {@code application/problem+json} carries it: {@code type} is a stable relative
 * reference {@code /problems/<code>}; {@code errors} is empty unless the input was bad.
 */
@Schema(description = "RFC 9457: what went wrong, in the terms of the caller.")
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        @Nullable String traceId,
        List<ProblemError> errors) {}
