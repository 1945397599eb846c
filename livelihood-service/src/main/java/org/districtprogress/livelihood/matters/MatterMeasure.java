package org.districtprogress.livelihood.matters;

import java.math.BigDecimal;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a livelihood matter promises, and how much of it is done.
 *
 * @param promise as it was published
 * @param unit of target and done, e.g. 公里, 个学位; required with a number
 * @param target how much is promised; absent for a promise without a number
 * @param done how much is done, as the latest progress says
 */
public record MatterMeasure(
        @Schema(required = true) @Nullable String promise,
        @Nullable String unit,
        @Nullable BigDecimal target,
        @Nullable BigDecimal done) {}
