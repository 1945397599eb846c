package org.districtprogress.environment.enterpriseevaluations;

import jakarta.annotation.security.PermitAll;
import org.districtprogress.api.Page;
import org.districtprogress.api.register.RecordView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.service.exports.FileWish;
import org.districtprogress.service.reading.RecordReader.ListQuestion;
import org.districtprogress.service.register.Filter;
import org.districtprogress.service.rest.RegisterDesk;
import org.districtprogress.service.rest.RegisterResource;

/** The register of enterprise evaluations over HTTP. */
@PermitAll
public class EnterpriseEvaluationsResource extends RegisterResource<EnterpriseEvaluation>
        implements EnterpriseEvaluationsApi {

    EnterpriseEvaluationsResource(EnterpriseEvaluationRegister register, RegisterDesk desk) {
        super(register, desk);
    }

    @Override
    public Page<RecordView<EnterpriseEvaluation>> evaluations(
            @Nullable String year,
            @Nullable String evaluationClass,
            @Nullable String enterprise,
            @Nullable String publishedFrom,
            @Nullable String publishedTo,
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
                ofYear(year),
                Filter.choice(
                        "evaluationClass",
                        "evaluation_class",
                        EvaluationClass.class,
                        evaluationClass),
                Filter.equal("enterprise", "enterprise", enterprise),
                Filter.from("publishedFrom", "published_on", publishedFrom),
                Filter.to("publishedTo", "published_on", publishedTo));
    }

    private static Filter ofYear(@Nullable String year) {
        if (year != null && !year.matches("\\d{4}")) {
            throw ProgressException.invalid(
                    "?year", "year-malformed", "'year' must be a year, such as 2024.", year);
        }
        return new Filter(
                "year", year, "year = :year", year == null ? null : Integer.valueOf(year));
    }
}
