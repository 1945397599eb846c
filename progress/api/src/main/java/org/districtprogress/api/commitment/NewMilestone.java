package org.districtprogress.api.commitment;

import org.districtprogress.core.Nullable;

/**
 * A milestone to be planned or changed. {@code name} and {@code due} are required; {@code reason}
 * is needed to change one.
 */
public record NewMilestone(@Nullable NewName name, @Nullable String due, @Nullable String reason) {}
