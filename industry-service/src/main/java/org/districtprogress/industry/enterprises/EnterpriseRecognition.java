package org.districtprogress.industry.enterprises;

import java.time.LocalDate;
import org.districtprogress.core.Nullable;
import org.districtprogress.industry.recognition.RecognitionLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A certificate of an enterprise.
 *
 * @param batch as its authority names it, e.g. 2024年第一批
 * @param authority who issued it
 * @param certifiedOn the day of the certificate, from which on it counts
 * @param expiresOn last day it holds
 */
public record EnterpriseRecognition(
        @Schema(required = true) @Nullable RecognitionKind kind,
        @Schema(required = true) @Nullable RecognitionLevel level,
        @Nullable String batch,
        @Nullable String authority,
        @Schema(required = true) @Nullable LocalDate certifiedOn,
        @Nullable LocalDate expiresOn) {}
