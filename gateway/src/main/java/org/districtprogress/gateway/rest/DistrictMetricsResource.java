package org.districtprogress.gateway.rest;

import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import org.districtprogress.api.district.DistrictMetricsApi;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.metrics.DistrictMetrics;
import org.districtprogress.gateway.progress.DistrictProgress;
import org.districtprogress.gateway.synthetic.SyntheticDistrict;
import org.districtprogress.problem.Ask;

/** The district view as metrics, composed like the view itself. */
@PermitAll
class DistrictMetricsResource implements DistrictMetricsApi {

    private final DistrictProgress progress;
    private final SyntheticDistrict synthetic;
    private final Asked asked;

    DistrictMetricsResource(
            DistrictProgress progress, SyntheticDistrict synthetic, Answering answering) {
        this.progress = progress;
        this.synthetic = synthetic;
        this.asked = answering.asked();
    }

    @Override
    public CompletionStage<String> metrics(
            @Nullable String on, @Nullable String knownAt, @Nullable String trust) {
        Instant at = asked.knownAt(knownAt);
        return progress.at(asked.on(on), at, Ask.trust(trust))
                .compose(
                        answer ->
                                synthetic
                                        .isBeside(answer.view(), at)
                                        .map(
                                                isSynthetic ->
                                                        DistrictMetrics.of(
                                                                answer.view(), isSynthetic)))
                .toCompletionStage();
    }
}
