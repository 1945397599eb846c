package org.districtprogress.environment.traderecords;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.districtprogress.api.register.RecordName;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one enterprise traded in one month with one market in one class of products.
 *
 * @param month the month the goods were cleared, 报关月份
 * @param enterprise unified social credit code of who trades
 * @param enterpriseName what it is called
 * @param product what the goods are, in words
 * @param market ISO 3166-1 alpha-2 code of the country or region: of final destination for exports,
 *     of origin for imports
 * @param value in yuan, of the month alone, not since January
 */
public record TradeRecord(
        @Schema(required = true, implementation = String.class, examples = "2024-03") @Nullable
                YearMonth month,
        @Schema(required = true) @Nullable String enterprise,
        @Nullable RecordName enterpriseName,
        @Schema(required = true) @Nullable Direction direction,
        @Schema(required = true) @Nullable ProductClass productClass,
        @Nullable String product,
        @Schema(required = true, examples = "VN") @Nullable String market,
        @Schema(required = true) @Nullable BigDecimal value,
        @Nullable String note) {}
