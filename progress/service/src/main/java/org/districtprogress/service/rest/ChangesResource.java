package org.districtprogress.service.rest;

import jakarta.annotation.security.PermitAll;
import org.districtprogress.api.change.ChangePage;
import org.districtprogress.api.change.ChangesApi;
import org.districtprogress.core.Nullable;
import org.districtprogress.problem.Ask;
import org.districtprogress.problem.stream.ChangeFilter;
import org.districtprogress.service.reading.ChangeReader;

/** What changed at this service, page by page. */
@PermitAll
public class ChangesResource implements ChangesApi {

    private final ChangeReader reader;

    ChangesResource(ChangeReader reader) {
        this.reader = reader;
    }

    @Override
    public ChangePage changes(
            @Nullable String after,
            @Nullable String type,
            @Nullable String subject,
            @Nullable String limit) {
        ChangeFilter filter = ChangeFilter.of(type, subject);
        int most = Ask.limit(limit);
        return reader.page(reader.position("?after", after), filter, most);
    }
}
