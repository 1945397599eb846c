package org.districtprogress.environment.reformmeasures;

import jakarta.annotation.security.PermitAll;
import org.districtprogress.api.Page;
import org.districtprogress.api.register.RecordView;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.exports.FileWish;
import org.districtprogress.service.reading.RecordReader.ListQuestion;
import org.districtprogress.service.register.Filter;
import org.districtprogress.service.rest.RegisterDesk;
import org.districtprogress.service.rest.RegisterResource;

/** The register of reform measures over HTTP. */
@PermitAll
public class ReformMeasuresResource extends RegisterResource<ReformMeasure>
        implements ReformMeasuresApi {

    ReformMeasuresResource(ReformMeasureRegister register, RegisterDesk desk) {
        super(register, desk);
    }

    @Override
    public Page<RecordView<ReformMeasure>> measures(
            @Nullable String commitment,
            @Nullable String measureState,
            @Nullable String issuedFrom,
            @Nullable String issuedTo,
            @Nullable String reviewFrom,
            @Nullable String reviewTo,
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
                Filter.equal("commitment", "commitment", commitment),
                Filter.choice("measureState", "measure_state", MeasureState.class, measureState),
                Filter.from("issuedFrom", "issued_on", issuedFrom),
                Filter.to("issuedTo", "issued_on", issuedTo),
                Filter.from("reviewFrom", "next_review", reviewFrom),
                Filter.to("reviewTo", "next_review", reviewTo));
    }
}
