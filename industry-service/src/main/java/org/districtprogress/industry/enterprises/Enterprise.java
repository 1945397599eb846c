package org.districtprogress.industry.enterprises;

import java.util.List;
import org.districtprogress.api.register.RecordName;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An enterprise.
 *
 * @param creditCode its unified social credit code
 * @param aboveScaleYears years in whose above-scale base (规上) it stands
 * @param industryCode class of GB/T 4754, four digits; 0610 to 4690 is industry
 */
public record Enterprise(
        @Schema(required = true) @Nullable RecordName name,
        @Schema(required = true) @Nullable String creditCode,
        @Nullable EnterpriseScale scale,
        @Nullable List<Integer> aboveScaleYears,
        @Schema(examples = "3911") @Nullable String industryCode,
        @Nullable StockListing listing,
        @Nullable List<EnterpriseRecognition> recognitions,
        @Nullable String note) {

    List<EnterpriseRecognition> allRecognitions() {
        return recognitions == null ? List.of() : recognitions;
    }
}
