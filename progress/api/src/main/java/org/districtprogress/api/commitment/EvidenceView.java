package org.districtprogress.api.commitment;

import org.districtprogress.core.Nullable;

/** What shows that a milestone happened. */
public record EvidenceView(String title, @Nullable String url, @Nullable String note) {}
