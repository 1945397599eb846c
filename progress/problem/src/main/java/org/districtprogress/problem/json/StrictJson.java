package org.districtprogress.problem.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Makes the one JSON mapper of a program strict in what it reads and plain in what it writes. */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    private static final int DEEPEST = 20;
    private static final int LONGEST_NAME = 100;

    /** Ten times what {@link DecimalReader} takes, so that it can name the field. */
    private static final int LONGEST_NUMBER = 1000;

    /** Last of all: the framework's own customizer would loosen unknown fields again. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8.mappedFeature())
                .setStreamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(DEEPEST)
                                .maxNumberLength(LONGEST_NUMBER)
                                .maxNameLength(LONGEST_NAME)
                                .build());
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                        DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        refuseCoercion(mapper);
        mapper.registerModule(
                new SimpleModule("progress-strict-json")
                        .addDeserializer(BigDecimal.class, new DecimalReader())
                        .addDeserializer(String.class, new TextReader())
                        .addDeserializer(LocalDate.class, new DayReader())
                        .addDeserializer(YearMonth.class, new MonthReader())
                        .addSerializer(BigDecimal.class, new DecimalWriter()));
    }

    private static void refuseCoercion(ObjectMapper mapper) {
        mapper.coercionConfigDefaults()
                .setAcceptBlankAsEmpty(false)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail);
        for (LogicalType scalar :
                List.of(LogicalType.Integer, LogicalType.Boolean, LogicalType.Enum)) {
            for (CoercionInputShape shape : CoercionInputShape.values()) {
                boolean isNatural =
                        (scalar == LogicalType.Integer && shape == CoercionInputShape.Integer)
                                || (scalar == LogicalType.Boolean
                                        && shape == CoercionInputShape.Boolean)
                                || (scalar == LogicalType.Enum
                                        && shape == CoercionInputShape.String);
                if (!isNatural) {
                    mapper.coercionConfigFor(scalar).setCoercion(shape, CoercionAction.Fail);
                }
            }
        }
    }
}
