package org.districtprogress.livelihood.villages;

import java.time.LocalDate;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An honour that a village was given.
 *
 * @param batch as the list calls it; its year may differ from that of the recognition
 * @param recognisedOn day of the announcement
 * @param authority who announced it
 */
public record Recognition(
        @Schema(required = true) @Nullable RecognitionKind kind,
        @Schema(required = true) @Nullable RecognitionLevel level,
        @Nullable String batch,
        @Schema(required = true) @Nullable LocalDate recognisedOn,
        @Schema(required = true) @Nullable String authority) {}
