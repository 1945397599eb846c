package org.districtprogress.problem.document;

import java.util.List;
import org.districtprogress.api.Paths;
import org.districtprogress.api.imports.ImportsApi;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Lists that can be had as files: their operations say so by a parameter {@code format}. */
final class FileAnswers {

    private static final List<String> ROWS =
            List.of(ImportsApi.CSV, ImportsApi.NDJSON, ImportsApi.XLSX);
    private static final String SDMX = "application/vnd.sdmx.data+csv;version=2.0.0";

    private FileAnswers() {}

    static void addTo(ContractOperation operation) {
        if (!operation.has(Parameter.In.QUERY, "format")
                || operation.path().equals(Paths.DISTRICT_BULLETIN)) {
            return;
        }
        Content content = operation.model().getResponses().getAPIResponse("200").getContent();
        if (operation.path().startsWith(Paths.DISTRICT)) {
            content.addMediaType(ImportsApi.CSV, file());
            return;
        }
        ROWS.forEach(type -> content.addMediaType(type, file()));
        if (operation.path().endsWith("/observations")) {
            content.addMediaType(SDMX, file());
        }
    }

    private static MediaType file() {
        return OASFactory.createMediaType()
                .schema(
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .format("binary"));
    }
}
