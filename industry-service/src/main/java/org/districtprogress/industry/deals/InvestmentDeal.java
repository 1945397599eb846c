package org.districtprogress.industry.deals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.districtprogress.api.register.RecordName;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An investment deal.
 *
 * @param name of the project that is invested in
 * @param signedOn the day of the contract; nothing is received before it
 * @param agreedSum in yuan
 * @param receipts money of the investor that arrived
 * @param returns money that went back out
 */
public record InvestmentDeal(
        @Schema(required = true) @Nullable RecordName name,
        @Schema(required = true) @Nullable Investor investor,
        @Schema(required = true) @Nullable Origin origin,
        @Schema(required = true) @Nullable LocalDate signedOn,
        @Schema(required = true) @Nullable BigDecimal agreedSum,
        @Nullable List<Payment> receipts,
        @Nullable List<Payment> returns,
        @Nullable List<Exclusion> exclusions,
        @Nullable String note) {

    List<Payment> allReceipts() {
        return receipts == null ? List.of() : receipts;
    }

    List<Payment> allReturns() {
        return returns == null ? List.of() : returns;
    }

    List<Exclusion> allExclusions() {
        return exclusions == null ? List.of() : exclusions;
    }

    List<String> slips() {
        return Stream.concat(allReceipts().stream(), allReturns().stream())
                .map(Payment::slip)
                .toList();
    }
}
