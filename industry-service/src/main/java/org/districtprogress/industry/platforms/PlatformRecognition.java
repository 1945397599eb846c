package org.districtprogress.industry.platforms;

import java.time.LocalDate;
import org.districtprogress.core.Nullable;
import org.districtprogress.industry.recognition.RecognitionLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A recognition of a platform.
 *
 * @param authority who recognised it then; competences move between authorities
 * @param recognisedOn the day of the announcement
 * @param batch as its authority names it
 * @param withdrawnOn first day it holds no longer
 */
public record PlatformRecognition(
        @Schema(required = true) @Nullable RecognitionLevel level,
        @Schema(required = true) @Nullable String authority,
        @Schema(required = true) @Nullable LocalDate recognisedOn,
        @Nullable String batch,
        @Nullable LocalDate withdrawnOn) {}
