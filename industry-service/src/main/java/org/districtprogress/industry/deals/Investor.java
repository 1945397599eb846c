package org.districtprogress.industry.deals;

import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who invests.
 *
 * @param creditCode its unified social credit code
 * @param foreignRegistration number in the register of its own country, where it has no credit code
 */
public record Investor(
        @Schema(required = true) @Nullable String name,
        @Nullable String creditCode,
        @Nullable String foreignRegistration) {}
