package org.districtprogress.gateway.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.districtprogress.api.progress.IndexView;
import org.districtprogress.api.progress.ProgressView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.index.Index;
import org.districtprogress.core.index.IndexShare;
import org.districtprogress.gateway.part.Part;
import org.districtprogress.gateway.part.Parts;
import org.districtprogress.gateway.question.Shares;

/**
 * The index over the campaigns' indicators alike, without the guarantee. With a part that is not
 * live it has no value, and bounds in which all of that part counts as not measured.
 */
final class DistrictIndex {

    private DistrictIndex() {}

    /**
     * The index on a day.
     *
     * @param knownAt the moment that is asked about; null for now
     */
    static IndexView of(
            Parts<ProgressView> parts, Learnt learnt, LocalDate on, @Nullable Instant knownAt) {
        List<IndexShare> shares = new ArrayList<>();
        for (Part<ProgressView> part : parts.all()) {
            if (part instanceof Part.Live<ProgressView> live) {
                shares.addAll(shares(live.answer()));
                continue;
            }
            Optional<List<IndexShare>> weights =
                    part.view()
                            .map(DistrictIndex::shares)
                            .or(() -> learnt.shares(part.service(), on, knownAt));
            if (weights.isEmpty()) {
                return view(Index.UNKNOWN);
            }
            shares.addAll(Shares.unmeasured(weights.get()));
        }
        return view(parts.isComplete() ? Index.of(shares) : Index.withoutPart(shares));
    }

    static IndexView view(Index index) {
        return new IndexView(
                index.value(), index.low(), index.high(), index.coverage(), index.reason());
    }

    /** What the indicators of a service's campaigns contribute. */
    static List<IndexShare> shares(ProgressView view) {
        return view.campaigns().stream()
                .flatMap(campaign -> Shares.ofAssessments(campaign.assessments()).stream())
                .toList();
    }
}
