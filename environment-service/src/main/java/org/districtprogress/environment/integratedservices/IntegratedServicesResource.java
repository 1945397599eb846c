package org.districtprogress.environment.integratedservices;

import jakarta.annotation.security.PermitAll;
import org.districtprogress.api.Page;
import org.districtprogress.api.register.RecordView;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.exports.FileWish;
import org.districtprogress.service.reading.RecordReader.ListQuestion;
import org.districtprogress.service.register.Filter;
import org.districtprogress.service.rest.RegisterDesk;
import org.districtprogress.service.rest.RegisterResource;

/** The register of integrated services over HTTP. */
@PermitAll
public class IntegratedServicesResource extends RegisterResource<IntegratedService>
        implements IntegratedServicesApi {

    IntegratedServicesResource(IntegratedServiceRegister register, RegisterDesk desk) {
        super(register, desk);
    }

    @Override
    public Page<RecordView<IntegratedService>> services(
            @Nullable String leadDepartment,
            @Nullable String launchedFrom,
            @Nullable String launchedTo,
            @Nullable String state,
            @Nullable String q,
            @Nullable String sort,
            @Nullable String on,
            @Nullable String knownAt,
            @Nullable String trust,
            @Nullable String limit,
            @Nullable String cursor,
            @Nullable String history,
            @Nullable String format,
            @Nullable String lang) {
        return page(
                new ListQuestion(on, knownAt, trust, state, q, sort, limit, cursor),
                FileWish.of(format, lang, history),
                Filter.equal("leadDepartment", "lead_department", leadDepartment),
                Filter.from("launchedFrom", "launched_on", launchedFrom),
                Filter.to("launchedTo", "launched_on", launchedTo));
    }
}
