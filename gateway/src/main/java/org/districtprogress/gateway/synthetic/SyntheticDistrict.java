package org.districtprogress.gateway.synthetic;

import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.districtprogress.api.district.DistrictProgressView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.gateway.listing.DistrictList;
import org.districtprogress.gateway.progress.DistrictProgress;
import org.districtprogress.gateway.question.CommitmentsQuestion;
import org.districtprogress.problem.Ask;

/**
 * Whether the district holds synthetic sources. Synthetic and published years are never mixed, and
 * what is worked out from registers has no source of its own, so an answer is marked by what the
 * district holds and not by the rows that happen to be in it.
 */
@Singleton
public final class SyntheticDistrict {

    private final DistrictProgress progress;
    private final DistrictList lists;

    /** What the last whole view said, for when a part is away. */
    private volatile boolean wasWhenWhole;

    SyntheticDistrict(DistrictProgress progress, DistrictList lists) {
        this.progress = progress;
        this.lists = lists;
    }

    /** By the usual view as known at a moment, by default now, of all that is not rejected. */
    public Future<Boolean> isAt(@Nullable Instant knownAt) {
        return progress.at(null, knownAt, Trust.CLAIMED)
                .compose(answer -> judged(answer.view(), knownAt));
    }

    /**
     * The same beside a view that is there: the usual one is asked for only where it shows none.
     */
    public Future<Boolean> isBeside(DistrictProgressView view, @Nullable Instant knownAt) {
        return Synthetic.isIn(view) ? Future.succeededFuture(true) : isAt(knownAt);
    }

    /** The parts that are there may show nothing but what is worked out; their milestones tell. */
    private Future<Boolean> judged(DistrictProgressView usual, @Nullable Instant knownAt) {
        boolean isShown = Synthetic.isIn(usual);
        if (isShown || usual.complete()) {
            wasWhenWhole = knownAt == null ? isShown : wasWhenWhole;
            return Future.succeededFuture(isShown);
        }
        return wasWhenWhole
                ? Future.succeededFuture(true)
                : lists.page(
                                new CommitmentsQuestion(null, null, null, Trust.CLAIMED),
                                null,
                                knownAt,
                                Ask.HIGHEST_LIMIT,
                                null)
                        .map(answer -> Synthetic.isIn(answer.view().items()));
    }
}
