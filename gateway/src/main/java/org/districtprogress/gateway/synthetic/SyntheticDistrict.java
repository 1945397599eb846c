package org.districtprogress.gateway.synthetic;

import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.districtprogress.api.district.DistrictProgressView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.gateway.progress.DistrictProgress;

/**
 * Whether the district holds synthetic sources. Synthetic and published years are never mixed, and
 * what is worked out from registers has no source of its own, so an answer is marked by what the
 * district holds and not by the rows that happen to be in it.
 */
@Singleton
public final class SyntheticDistrict {

    private final DistrictProgress progress;

    SyntheticDistrict(DistrictProgress progress) {
        this.progress = progress;
    }

    /** By the usual view as known at a moment, by default now, of all that is not rejected. */
    public Future<Boolean> isAt(@Nullable Instant knownAt) {
        return progress.at(null, knownAt, Trust.CLAIMED)
                .map(answer -> Synthetic.isIn(answer.view()));
    }

    /**
     * The same beside a view that is there: the usual one is asked for only where it shows none.
     */
    public Future<Boolean> isBeside(DistrictProgressView view, @Nullable Instant knownAt) {
        return Synthetic.isIn(view) ? Future.succeededFuture(true) : isAt(knownAt);
    }
}
