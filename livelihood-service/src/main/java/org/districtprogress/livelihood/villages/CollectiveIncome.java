package org.districtprogress.livelihood.villages;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A statement of a village's collective income, 村集体经济收入. It holds until the next one of its year.
 *
 * @param year the year of the income
 * @param amount of the year so far, in yuan
 * @param asOf the day it is stated of, within the year or after it
 */
public record CollectiveIncome(
        @Schema(required = true) @Nullable Integer year,
        @Schema(required = true) @Nullable BigDecimal amount,
        @Schema(required = true) @Nullable LocalDate asOf) {}
