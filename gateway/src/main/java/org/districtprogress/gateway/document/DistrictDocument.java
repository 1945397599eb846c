package org.districtprogress.gateway.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes the operations of the district API where the contract itself says nothing. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DistrictDocument implements OASFilter {

    private static final String PROBLEM = "application/problem+json";

    private static final Map<String, String> REFUSALS =
            Map.of(
                    "400",
                            "A parameter is unknown, repeated or not of its form; `errors` names it.",
                    "404", "Nothing is known by that code.",
                    "503", "The service that may own it does not answer.");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths()
                .getPathItems()
                .forEach(
                        (path, item) -> {
                            Descriptions.Text text = Descriptions.OPERATIONS.get(path);
                            if (text != null && item.getGET() != null) {
                                describe(item.getGET(), text, path.contains("{"));
                            }
                        });
    }

    private static void describe(Operation operation, Descriptions.Text text, boolean isOfOne) {
        if (operation.getDescription() == null) {
            operation.setSummary(text.summary());
            operation.setDescription(text.description());
        }
        if (operation.getTags() == null || operation.getTags().isEmpty()) {
            operation.setTags(List.of("District"));
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(DistrictDocument::describe);
        }
        REFUSALS.forEach(
                (status, meaning) -> {
                    if (isOfOne || status.equals("400")) {
                        refusal(operation, status, meaning);
                    }
                });
    }

    private static void describe(Parameter parameter) {
        Descriptions.Text text = Descriptions.PARAMETERS.get(parameter.getName());
        if (text != null && parameter.getDescription() == null) {
            parameter.setDescription(text.description() + " E.g. " + text.summary() + ".");
        } else if (parameter.getName().equals("cursor") && parameter.getDescription() == null) {
            parameter.setDescription("The `next` of the page before, unchanged.");
        }
    }

    private static void refusal(Operation operation, String status, String meaning) {
        if (operation.getResponses().hasAPIResponse(status)) {
            return;
        }
        APIResponse response =
                OASFactory.createAPIResponse()
                        .description(meaning)
                        .content(
                                OASFactory.createContent()
                                        .addMediaType(
                                                PROBLEM,
                                                OASFactory.createMediaType()
                                                        .schema(
                                                                OASFactory.createSchema()
                                                                        .ref("Problem"))));
        operation.getResponses().addAPIResponse(status, response);
    }
}
