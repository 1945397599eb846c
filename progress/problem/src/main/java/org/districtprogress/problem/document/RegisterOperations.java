package org.districtprogress.problem.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.districtprogress.api.Paths;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Operations that all registers share: each gets the name of its register, so that {@code
 * getRecord} below {@code /idle-assets} is {@code getIdleAssetsRecord}.
 */
final class RegisterOperations {

    private static final String RECORD = "Record";

    private RegisterOperations() {}

    static void name(String path, Operation operation) {
        if (is(operation)) {
            operation.setOperationId(
                    operation.getOperationId().replaceFirst(RECORD, register(path) + RECORD));
        }
    }

    static boolean is(Operation operation) {
        return operation.getOperationId() != null && operation.getOperationId().contains(RECORD);
    }

    private static String register(String path) {
        String code = path.substring(Paths.BASE.length() + 1).split("/", 2)[0];
        return Arrays.stream(code.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
