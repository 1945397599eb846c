package org.districtprogress.api.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A verdict on a record to be recorded: VERIFIED, or REJECTED with a {@code reason}.
 *
 * @param verifier the second party, which is never who reported the version it judges: the token's
 *     department, or absent
 * @param reason needed of a rejection, and of another verdict than the one that stands
 * @param version the version whose content was looked at; it must hold on some day. Absent: the
 *     content that was recorded last. Where it is absent it is not written either, so that a
 *     request whose key was used before this field was there is still the same request
 */
public record NewRecordVerdict(
        @Schema(
                        required = true,
                        enumeration = {"VERIFIED", "REJECTED"})
                @Nullable
                String verdict,
        @Nullable String verifier,
        @Nullable String reason,
        @Schema(minimum = "1") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
                Integer version) {}
