package org.districtprogress.gateway.rest;

import jakarta.annotation.security.PermitAll;
import java.util.concurrent.CompletionStage;
import org.districtprogress.api.district.DistrictMetricsApi;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.metrics.DistrictMetrics;
import org.districtprogress.gateway.progress.DistrictProgress;
import org.districtprogress.problem.Ask;

/** The district view as metrics, composed like the view itself. */
@PermitAll
class DistrictMetricsResource implements DistrictMetricsApi {

    private final DistrictProgress progress;
    private final Asked asked;

    DistrictMetricsResource(DistrictProgress progress, Answering answering) {
        this.progress = progress;
        this.asked = answering.asked();
    }

    @Override
    public CompletionStage<String> metrics(
            @Nullable String on, @Nullable String knownAt, @Nullable String trust) {
        return progress.at(asked.on(on), asked.knownAt(knownAt), Ask.trust(trust))
                .map(answer -> DistrictMetrics.of(answer.view()))
                .toCompletionStage();
    }
}
