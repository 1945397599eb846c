package org.districtprogress.industry.projects;

import jakarta.annotation.security.PermitAll;
import org.districtprogress.api.Page;
import org.districtprogress.api.register.RecordView;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.exports.FileWish;
import org.districtprogress.service.reading.RecordReader.ListQuestion;
import org.districtprogress.service.register.Filter;
import org.districtprogress.service.rest.RegisterDesk;
import org.districtprogress.service.rest.RegisterResource;

/** The register of projects over HTTP. */
@PermitAll
public class ProjectsResource extends RegisterResource<Project> implements ProjectsApi {

    ProjectsResource(ProjectRegister register, RegisterDesk desk) {
        super(register, desk);
    }

    @Override
    public Page<RecordView<Project>> projects(
            @Nullable String list,
            @Nullable String listYear,
            @Nullable String phase,
            @Nullable String nature,
            @Nullable String chain,
            @Nullable String enterprise,
            @Nullable String startedFrom,
            @Nullable String startedTo,
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
                Filter.anyOf("list", "lists", ProjectList.class, list),
                Listings.ofYear(list, listYear, phase),
                Listings.ofPhase(list, listYear, phase),
                Filter.choice("nature", "nature", ConstructionNature.class, nature),
                Filter.equal("chain", "chain", chain),
                Filter.equal("enterprise", "enterprise", enterprise),
                Filter.from("startedFrom", "started_on", startedFrom),
                Filter.to("startedTo", "started_on", startedTo));
    }
}
