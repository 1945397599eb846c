package org.districtprogress.industry.platforms;

import java.util.List;
import org.districtprogress.api.register.RecordName;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An innovation platform.
 *
 * @param recognitions of all levels and years; without one it is only registered
 */
public record InnovationPlatform(
        @Schema(required = true) @Nullable RecordName name,
        @Schema(required = true) @Nullable PlatformKind kind,
        @Schema(required = true) @Nullable PlatformOperator operator,
        @Nullable List<PlatformRecognition> recognitions,
        @Nullable String note) {

    List<PlatformRecognition> allRecognitions() {
        return recognitions == null ? List.of() : recognitions;
    }
}
