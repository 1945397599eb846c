package org.districtprogress.problem.document;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What a change feed answers besides its pages: the same as a stream of server-sent events. */
final class EventAnswers {

    private static final String EVENTS = "text/event-stream";

    private EventAnswers() {}

    static void addTo(ContractOperation operation) {
        if (!operation.path().endsWith("/changes")) {
            return;
        }
        List<Parameter> parameters = new ArrayList<>(operation.parameters());
        parameters.add(OASFactory.createParameter().name("Last-Event-ID").in(Parameter.In.HEADER));
        operation.model().setParameters(parameters);
        operation
                .model()
                .getResponses()
                .getAPIResponse("200")
                .getContent()
                .addMediaType(
                        EVENTS,
                        OASFactory.createMediaType()
                                .schema(
                                        OASFactory.createSchema()
                                                .addType(Schema.SchemaType.STRING)
                                                .description(
                                                        "Events as they are committed; limit does"
                                                                + " not apply. See /q/asyncapi.")));
    }
}
