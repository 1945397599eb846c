package org.districtprogress.livelihood.villages;

import java.util.List;
import org.districtprogress.api.register.RecordName;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A village.
 *
 * @param town the street or town it belongs to, 街道或镇
 * @param scope whether it is in the base of the village indicators
 * @param incomes statements of its collective income; several of one year in the order of their
 *     days
 * @param recognitions honours it was given by an authority
 * @param partyRatings how its Party organisation was rated, once a year
 */
public record Village(
        @Schema(required = true) @Nullable RecordName name,
        @Schema(required = true) @Nullable String town,
        @Schema(required = true) @Nullable VillageScope scope,
        @Nullable List<CollectiveIncome> incomes,
        @Nullable List<Recognition> recognitions,
        @Nullable List<PartyRating> partyRatings,
        @Nullable String note) {

    List<CollectiveIncome> allIncomes() {
        return incomes == null ? List.of() : incomes;
    }

    List<Recognition> allRecognitions() {
        return recognitions == null ? List.of() : recognitions;
    }

    List<PartyRating> allRatings() {
        return partyRatings == null ? List.of() : partyRatings;
    }
}
