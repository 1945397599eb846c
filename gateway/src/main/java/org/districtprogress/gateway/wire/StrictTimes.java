package org.districtprogress.gateway.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** Days and moments are ISO 8601 text and nothing else: no numbers, no arrays, no local times. */
final class StrictTimes extends SimpleModule {

    @Serial private static final long serialVersionUID = 1L;

    StrictTimes() {
        addDeserializer(LocalDate.class, new Text<>(LocalDate.class, LocalDate::parse));
        addDeserializer(Instant.class, new Text<>(Instant.class, Instant::parse));
    }

    private static final class Text<T> extends JsonDeserializer<T> {

        private final Class<T> type;
        private final Function<String, T> parse;

        Text(Class<T> type, Function<String, T> parse) {
            this.type = type;
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                context.reportWrongTokenException(type, JsonToken.VALUE_STRING, "not a text");
            }
            try {
                return parse.apply(parser.getText());
            } catch (DateTimeException noSuchTime) {
                return type.cast(
                        context.handleWeirdStringValue(type, parser.getText(), "not ISO 8601"));
            }
        }
    }
}
