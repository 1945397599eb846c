package org.districtprogress.service.recording;

import org.districtprogress.core.Nullable;

/**
 * The headers of a write: which version it is a change of, and the key under which it happens once.
 */
public record Preconditions(
        @Nullable String ifMatch, @Nullable String ifNoneMatch, @Nullable String idempotencyKey) {}
