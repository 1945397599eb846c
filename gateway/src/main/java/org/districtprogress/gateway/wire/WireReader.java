package org.districtprogress.gateway.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.util.stream.Collectors;

/**
 * Reads an answer into a record of the contract, strictly: every value has the type the contract
 * gives it, nothing is converted, and everything that is not marked nullable is there. Fields that
 * the contract does not know yet are passed over.
 */
public final class WireReader {

    private static final JsonMapper MAPPER = mapper();

    private WireReader() {}

    /**
     * The record that the bytes are.
     *
     * @throws BadAnswerException naming the first field at fault
     */
    public static <T> T read(byte[] body, TypeReference<T> type) throws BadAnswerException {
        T answer;
        try {
            answer = MAPPER.readValue(body, type);
        } catch (JsonMappingException wrongShape) {
            throw new BadAnswerException(place(wrongShape) + " is not what the contract says");
        } catch (IOException notJson) {
            throw new BadAnswerException("the answer is not whole, correct JSON");
        }
        Completeness.check(answer);
        return answer;
    }

    private static String place(JsonMappingException wrongShape) {
        String path =
                wrongShape.getPath().stream()
                        .map(
                                step ->
                                        step.getFieldName() == null
                                                ? Integer.toString(step.getIndex())
                                                : step.getFieldName())
                        .collect(Collectors.joining("/", "/", ""));
        return path.equals("/") ? "the answer" : "the field " + path;
    }

    private static JsonMapper mapper() {
        JsonFactory factory =
                JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxNestingDepth(40)
                                        .maxNumberLength(60)
                                        .maxStringLength(100_000)
                                        .build())
                        .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> {
                            text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                            text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                            text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                        })
                .withCoercionConfigDefaults(
                        other ->
                                other.setCoercion(
                                        CoercionInputShape.EmptyString, CoercionAction.Fail))
                .addModule(new StrictTimes())
                .build();
    }
}
