package org.districtprogress.api.document;

import org.districtprogress.core.Nullable;

/** What of its subject a document shows, or where in it; may be left out. */
public record NewAttachment(@Nullable String note) {}
