package org.districtprogress.gateway.rest;

import jakarta.annotation.security.PermitAll;
import java.util.concurrent.CompletionStage;
import org.districtprogress.api.district.DistrictReportingApi;
import org.districtprogress.api.district.DistrictReportingView;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.progress.DistrictReporting;
import org.districtprogress.problem.Ask;

/** What departments owe, composed from the district's view. */
@PermitAll
class DistrictReportingResource implements DistrictReportingApi {

    private final DistrictReporting reporting;
    private final Answering answering;

    DistrictReportingResource(DistrictReporting reporting, Answering answering) {
        this.reporting = reporting;
        this.answering = answering;
    }

    @Override
    public CompletionStage<DistrictReportingView> reporting(
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String format) {
        return answering.withTable(
                reporting.at(
                        answering.asked().on(on),
                        answering.asked().knownAt(knownAt),
                        Ask.trust(trust)),
                answering.wish(format),
                answering.asked().knownAt(knownAt),
                DistrictTable::of);
    }
}
