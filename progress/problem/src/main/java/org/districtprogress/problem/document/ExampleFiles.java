package org.districtprogress.problem.document;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.districtprogress.core.Nullable;

/**
 * Real questions with their real answers, as resources of the program: {@code
 * openapi/examples/<operationId>.json} for the usual answer, and {@code
 * <operationId>-<status>.json} for each other one.
 */
final class ExampleFiles {

    private static final String FOLDER = "openapi/examples/";
    private static final List<String> ANSWERS =
            List.of("", "-200", "-400", "-404", "-409", "-412", "-415", "-422", "-428", "-503");
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final ObjectMapper json =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    /** The examples of an operation, the usual one first. */
    Stream<AnswerExample> of(String operationId) {
        return ANSWERS.stream().map(answer -> read(operationId + answer)).filter(Objects::nonNull);
    }

    private @Nullable AnswerExample read(String name) {
        String path = FOLDER + name + ".json";
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            return file == null ? null : new AnswerExample(name, json.readValue(file, OBJECT));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
