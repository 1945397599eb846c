package org.districtprogress.api.district;

import java.time.Instant;
import org.districtprogress.api.problem.Problem;
import org.districtprogress.core.Nullable;

/**
 * A service that does not answer: since when, and what went wrong, in the caller's terms. {@code
 * dataAsOf} dates what is shown instead, and is null when nothing is.
 */
public record UnavailablePart(
        String service, Instant since, @Nullable Instant dataAsOf, Problem problem) {}
