package org.districtprogress.industry.deals;

import jakarta.annotation.security.PermitAll;
import org.districtprogress.api.Page;
import org.districtprogress.api.register.RecordView;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.exports.FileWish;
import org.districtprogress.service.reading.RecordReader.ListQuestion;
import org.districtprogress.service.register.Filter;
import org.districtprogress.service.rest.RegisterDesk;
import org.districtprogress.service.rest.RegisterResource;

/** The register of investment deals over HTTP. */
@PermitAll
public class InvestmentDealsResource extends RegisterResource<InvestmentDeal>
        implements InvestmentDealsApi {

    InvestmentDealsResource(InvestmentDealRegister register, RegisterDesk desk) {
        super(register, desk);
    }

    @Override
    public Page<RecordView<InvestmentDeal>> deals(
            @Nullable String origin,
            @Nullable String investor,
            @Nullable String exclusion,
            @Nullable String signedFrom,
            @Nullable String signedTo,
            @Nullable String receivedFrom,
            @Nullable String receivedTo,
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
                                "select received_on from deal_receipts(content)",
                                new Filter.Bound("receivedFrom", receivedFrom),
                                new Filter.Bound("receivedTo", receivedTo)),
                        Filter.choice("origin", "origin", Origin.class, origin),
                        Filter.equal("investor", "investor_code", investor),
                        Filter.anyOf("exclusion", "exclusions", ExclusionReason.class, exclusion),
                        Filter.from("signedFrom", "signed_on", signedFrom),
                        Filter.to("signedTo", "signed_on", signedTo)));
    }
}
