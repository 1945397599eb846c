package org.districtprogress.api.commitment;

import org.districtprogress.core.Nullable;

/** What shows it. {@code title} is required. */
public record NewEvidence(@Nullable String title, @Nullable String url, @Nullable String note) {}
