package org.districtprogress.livelihood.works;

import jakarta.annotation.security.PermitAll;
import org.districtprogress.api.Page;
import org.districtprogress.api.register.RecordView;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.exports.FileWish;
import org.districtprogress.service.reading.RecordReader.ListQuestion;
import org.districtprogress.service.register.Filter;
import org.districtprogress.service.rest.RegisterDesk;
import org.districtprogress.service.rest.RegisterResource;

/** The register of public works over HTTP. */
@PermitAll
public class WorksResource extends RegisterResource<PublicWork> implements WorksApi {

    WorksResource(WorkRegister register, RegisterDesk desk) {
        super(register, desk);
    }

    @Override
    public Page<RecordView<PublicWork>> publicWorks(
            @Nullable String kind,
            @Nullable String stage,
            @Nullable String commitment,
            @Nullable String plannedFinishFrom,
            @Nullable String plannedFinishTo,
            @Nullable String openedFrom,
            @Nullable String openedTo,
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
                Filter.choice("kind", "kind", WorkKind.class, kind),
                Filter.choice("stage", "stage", WorkStage.class, stage),
                Filter.equal("commitment", "commitment", commitment),
                Filter.from("plannedFinishFrom", "planned_finish", plannedFinishFrom),
                Filter.to("plannedFinishTo", "planned_finish", plannedFinishTo),
                Filter.from("openedFrom", "opened_on", openedFrom),
                Filter.to("openedTo", "opened_on", openedTo));
    }
}
