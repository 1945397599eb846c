package org.districtprogress.api.trust;

import java.time.Instant;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.VerdictKind;

/**
 * What a second party found. {@code reason} is null only for a first verdict that verifies; {@code
 * recordedAt} is the moment from which on it is known.
 */
public record VerdictView(
        VerdictKind verdict, String verifier, @Nullable String reason, Instant recordedAt) {}
