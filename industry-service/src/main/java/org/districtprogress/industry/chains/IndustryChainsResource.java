package org.districtprogress.industry.chains;

import jakarta.annotation.security.PermitAll;
import org.districtprogress.api.Page;
import org.districtprogress.api.register.RecordView;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.exports.FileWish;
import org.districtprogress.service.reading.RecordReader.ListQuestion;
import org.districtprogress.service.register.Filter;
import org.districtprogress.service.rest.RegisterDesk;
import org.districtprogress.service.rest.RegisterResource;

/** The register of industry chains over HTTP. */
@PermitAll
public class IndustryChainsResource extends RegisterResource<IndustryChain>
        implements IndustryChainsApi {

    IndustryChainsResource(IndustryChainRegister register, RegisterDesk desk) {
        super(register, desk);
    }

    @Override
    public Page<RecordView<IndustryChain>> chains(
            @Nullable String level,
            @Nullable String leader,
            @Nullable String dueFrom,
            @Nullable String dueTo,
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
                Filter.choice("level", "level", ChainLevel.class, level),
                Filter.equal("leader", "leader", leader),
                Filter.from("dueFrom", "next_due", dueFrom),
                Filter.to("dueTo", "next_due", dueTo));
    }
}
