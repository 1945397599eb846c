package org.districtprogress.livelihood.works;

import java.math.BigDecimal;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How large a public work is. */
public record WorkSize(
        @Schema(required = true) @Nullable BigDecimal value,
        @Schema(required = true) @Nullable SizeUnit unit) {}
