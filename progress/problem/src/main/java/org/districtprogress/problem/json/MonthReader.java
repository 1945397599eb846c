package org.districtprogress.problem.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.YearMonth;

/** Reads a month from one spelling only, {@code 2024-03}, within 1900 and 2199. */
final class MonthReader extends StdScalarDeserializer<YearMonth> {

    private static final long serialVersionUID = 1L;

    MonthReader() {
        super(YearMonth.class);
    }

    @Override
    public YearMonth deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING
                && parser.getText().matches("(19|20|21)\\d{2}-(0[1-9]|1[0-2])")) {
            return YearMonth.parse(parser.getText());
        }
        throw new InputRefusedException(
                parser,
                "month-malformed",
                "Expected a month within 1900 and 2199, such as \"2024-03\".",
                Found.value(parser));
    }
}
