package org.districtprogress.problem.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Operations that all registers share: each gets the name of its register, so that {@code
 * getRecord} below {@code /idle-assets} is {@code getIdleAssetsRecord}.
 */
final class RegisterOperations {

    private static final String BASE = org.districtprogress.api.Paths.BASE;
    private static final String RECORD = "Record";

    private RegisterOperations() {}

    /** Names them, and says what their writes answer: what a read of the record does. */
    static void complete(Paths paths) {
        paths.getPathItems()
                .forEach(
                        (path, item) ->
                                item.getOperations().values().stream()
                                        .filter(RegisterOperations::is)
                                        .forEach(operation -> complete(path, operation, paths)));
    }

    private static void complete(String path, Operation operation, Paths paths) {
        String register = register(path);
        Content one =
                paths.getPathItem(BASE + "/" + register + "/{id}")
                        .getGET()
                        .getResponses()
                        .getAPIResponse("200")
                        .getContent();
        operation.getResponses().getAPIResponses().values().stream()
                .filter(answer -> answer.getRef() == null && !saysWhat(answer))
                .forEach(answer -> answer.setContent(copy(one)));
        operation.setOperationId(
                operation.getOperationId().replaceFirst(RECORD, camel(register) + RECORD));
    }

    private static boolean saysWhat(APIResponse answer) {
        return answer.getContent() != null
                && answer.getContent().getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .anyMatch(
                                schema ->
                                        schema != null
                                                && (schema.getRef() != null
                                                        || schema.getType() != null));
    }

    private static Content copy(Content content) {
        Content copy = OASFactory.createContent();
        content.getMediaTypes()
                .forEach(
                        (name, media) ->
                                copy.addMediaType(
                                        name,
                                        OASFactory.createMediaType().schema(media.getSchema())));
        return copy;
    }

    static boolean is(Operation operation) {
        return operation.getOperationId() != null && operation.getOperationId().contains(RECORD);
    }

    private static String register(String path) {
        return path.substring(BASE.length() + 1).split("/", 2)[0];
    }

    private static String camel(String code) {
        return Arrays.stream(code.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
