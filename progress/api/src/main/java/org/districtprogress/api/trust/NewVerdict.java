package org.districtprogress.api.trust;

import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A verdict to be recorded: VERIFIED, or REJECTED with a {@code reason}. {@code verifier} names the
 * second party, which is never who reported. Another verdict than the one that stands needs a
 * {@code reason} too.
 */
public record NewVerdict(
        @Schema(
                        required = true,
                        enumeration = {"VERIFIED", "REJECTED"})
                @Nullable
                String verdict,
        @Nullable String verifier,
        @Nullable String reason) {}
