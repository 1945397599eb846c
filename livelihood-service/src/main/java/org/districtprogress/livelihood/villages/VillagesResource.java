package org.districtprogress.livelihood.villages;

import jakarta.annotation.security.PermitAll;
import org.districtprogress.api.Page;
import org.districtprogress.api.register.RecordView;
import org.districtprogress.core.Nullable;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.exports.FileWish;
import org.districtprogress.service.reading.RecordReader.ListQuestion;
import org.districtprogress.service.register.Filter;
import org.districtprogress.service.rest.RegisterDesk;
import org.districtprogress.service.rest.RegisterResource;

/** The register of villages over HTTP. */
@PermitAll
public class VillagesResource extends RegisterResource<Village> implements VillagesApi {

    VillagesResource(VillageRegister register, RegisterDesk desk) {
        super(register, desk);
    }

    @Override
    public Page<RecordView<Village>> villages(
            @Nullable String town,
            @Nullable String inScope,
            @Nullable String recognition,
            @Nullable String rating,
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
                Filter.equal("town", "town", town),
                inScope(inScope),
                Filter.anyOf("recognition", "recognitions", RecognitionKind.class, recognition),
                Filter.choice("rating", "latest_rating", PartyOrganisationRating.class, rating));
    }

    private static Filter inScope(@Nullable String value) {
        return new Filter(
                "inScope",
                value,
                "in_scope = :inScope",
                value == null ? null : Ask.flag("inScope", value));
    }
}
