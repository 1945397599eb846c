package org.districtprogress.industry.enterprises;

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

/** The register of enterprises over HTTP. */
@PermitAll
public class EnterprisesResource extends RegisterResource<Enterprise> implements EnterprisesApi {

    EnterprisesResource(EnterpriseRegister register, RegisterDesk desk) {
        super(register, desk);
    }

    @Override
    public Page<RecordView<Enterprise>> enterprises(
            @Nullable String creditCode,
            @Nullable String scale,
            @Nullable String industryCode,
            @Nullable String aboveScaleYear,
            @Nullable String listing,
            @Nullable String stage,
            @Nullable String recognition,
            @Nullable String certifiedFrom,
            @Nullable String certifiedTo,
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
                Filter.all(
                        Filter.within(
                                "select certified_on from enterprise_recognitions(content)",
                                new Filter.Bound("certifiedFrom", certifiedFrom),
                                new Filter.Bound("certifiedTo", certifiedTo)),
                        Filter.equal("creditCode", "credit_code", creditCode),
                        Filter.choice("scale", "scale", EnterpriseScale.class, scale),
                        Filter.equal("industryCode", "industry_code", industryCode),
                        aboveScaleIn(aboveScaleYear),
                        Filter.choice("listing", "listing_role", ListingRole.class, listing),
                        Filter.anyOf("stage", "stages", ListingStage.class, stage),
                        Filter.anyOf(
                                "recognition", "recognised", RecognitionKind.class, recognition)));
    }

    private static Filter aboveScaleIn(@Nullable String year) {
        if (year != null && !year.matches("\\d{4}")) {
            throw ProgressException.invalid(
                    "?aboveScaleYear",
                    "year-malformed",
                    "'aboveScaleYear' must be a year, such as 2024.",
                    year);
        }
        return new Filter(
                "aboveScaleYear",
                year,
                ":aboveScaleYear = any (above_scale_years)",
                year == null ? null : Integer.valueOf(year));
    }
}
