package org.districtprogress.api.register;

import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a record is called; {@code en} where there is a name in English. */
public record RecordName(@Schema(required = true) @Nullable String zh, @Nullable String en) {}
