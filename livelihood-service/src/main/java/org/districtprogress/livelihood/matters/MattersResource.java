package org.districtprogress.livelihood.matters;

import jakarta.annotation.security.PermitAll;
import org.districtprogress.api.Page;
import org.districtprogress.api.register.RecordView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.exports.FileWish;
import org.districtprogress.service.reading.RecordReader.ListQuestion;
import org.districtprogress.service.register.Filter;
import org.districtprogress.service.rest.RegisterDesk;
import org.districtprogress.service.rest.RegisterResource;

/** The register of livelihood matters over HTTP. */
@PermitAll
public class MattersResource extends RegisterResource<LivelihoodMatter> implements MattersApi {

    MattersResource(MatterRegister register, RegisterDesk desk) {
        super(register, desk);
    }

    @Override
    public Page<RecordView<LivelihoodMatter>> livelihoodMatters(
            @Nullable String year,
            @Nullable String owner,
            @Nullable String delivered,
            @Nullable String deliveredFrom,
            @Nullable String deliveredTo,
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
                year(year),
                Filter.equal("owner", "owner", owner),
                delivered(delivered),
                Filter.from("deliveredFrom", "delivered_on", deliveredFrom),
                Filter.to("deliveredTo", "delivered_on", deliveredTo));
    }

    private static Filter year(@Nullable String value) {
        if (value != null && !value.matches("\\d{4}")) {
            throw ProgressException.invalid(
                    "?year", "year-malformed", "'year' must be a year, such as 2024.", value);
        }
        return new Filter(
                "year", value, "plan_year = :year", value == null ? null : Integer.valueOf(value));
    }

    private static Filter delivered(@Nullable String value) {
        return new Filter(
                "delivered",
                value,
                "(delivered_on is not null) = :delivered",
                value == null ? null : Ask.flag("delivered", value));
    }
}
