package org.districtprogress.problem.document;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.districtprogress.api.imports.ImportsApi;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * One question with its answer. The answer goes under its status; a question that was answered as
 * wished also fills in the parameters and the body, so that trying it out gives that answer.
 */
record AnswerExample(String name, Map<String, Object> file) {

    private static final String JSON = "application/json";
    private static final String CSV = ImportsApi.CSV;

    void addTo(ContractOperation operation) {
        String status = String.valueOf(file.getOrDefault("status", 200));
        if (status.startsWith("2")) {
            APIResponse answer = operation.model().getResponses().getAPIResponse(status);
            json(answer.getContent()).setExample(file.get("answer"));
            if (file.containsKey("csv")) {
                answer.getContent().getMediaType(CSV).setExample(file.get("csv"));
            }
            addQuestion(operation);
        } else {
            operation
                    .model()
                    .getResponses()
                    .addAPIResponse(status, ProblemAnswers.answer(status, file.get("answer")));
        }
    }

    private static MediaType json(Content content) {
        return content.getMediaTypes().entrySet().stream()
                .filter(type -> type.getKey().equals(JSON) || type.getKey().endsWith("+json"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private void addQuestion(ContractOperation operation) {
        boolean isUsual = name.equals(operation.id());
        Map<String, String> values = values(operation.path());
        for (Parameter parameter : operation.parameters()) {
            String value = values.get(parameter.getName());
            if (isUsual && value != null) {
                parameter.setExample(typed(value, parameter));
            }
        }
        if (file.containsKey("body")) {
            Content content = operation.model().getRequestBody().getContent();
            content.getMediaType(JSON)
                    .addExample(
                            name,
                            OASFactory.createExample()
                                    .summary(String.valueOf(file.get("summary")))
                                    .value(file.get("body")));
        }
    }

    private static Object typed(String value, Parameter parameter) {
        return switch (parameter.getName()) {
            case "limit" -> Integer.valueOf(value);
            case "history", "dryRun" -> Boolean.valueOf(value);
            default -> value;
        };
    }

    /** The values of the question's path and query, by the names of their parameters. */
    private Map<String, String> values(String template) {
        URI request = URI.create((String) file.get("request"));
        Map<String, String> values = new HashMap<>();
        String[] names = template.split("/", -1);
        String[] segments = request.getRawPath().split("/", -1);
        for (int i = 0; i < names.length; i++) {
            if (names[i].startsWith("{")) {
                values.put(names[i].substring(1, names[i].length() - 1), segments[i]);
            }
        }
        if (request.getRawQuery() != null) {
            for (String pair : request.getRawQuery().split("&", -1)) {
                String[] parts = pair.split("=", 2);
                values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return values;
    }
}
