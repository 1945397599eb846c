package org.districtprogress.problem.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads an exact decimal from a JSON number, or from a string in plain form ({@code "-12.50"}). The
 * exponent of a number is kept, never expanded: whether 1e400 is too large is for the figure's
 * bounds to say.
 */
final class DecimalReader extends StdScalarDeserializer<BigDecimal> {

    static final int LONGEST = 100;

    private static final long serialVersionUID = 1L;
    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

    DecimalReader() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        JsonToken token = parser.currentToken();
        if (token.isScalarValue() && parser.getTextLength() > LONGEST) {
            throw refused(parser, parser.getText());
        }
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return parser.getDecimalValue();
        }
        if (token != JsonToken.VALUE_STRING) {
            throw refused(parser, Found.value(parser));
        }
        String text = parser.getText();
        if (!PLAIN.matcher(text).matches()) {
            throw refused(parser, text);
        }
        return new BigDecimal(text);
    }

    private static InputRefusedException refused(JsonParser parser, String found) {
        return new InputRefusedException(
                parser,
                "number-malformed",
                "Expected a number, or a string with a plain decimal such as \"12.5\", of at most "
                        + LONGEST
                        + " characters.",
                found);
    }
}
