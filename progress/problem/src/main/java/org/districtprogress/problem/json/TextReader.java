package org.districtprogress.problem.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/**
 * Reads a text from a JSON string only: at most 2000 characters, whole Unicode, and of the control
 * characters only line feed and tab, so that what is stored can be shown and found again.
 */
final class TextReader extends StdScalarDeserializer<String> {

    static final int LONGEST = 2000;

    private static final long serialVersionUID = 1L;

    TextReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new InputRefusedException(
                    parser, "text-expected", "Expected a string.", Found.value(parser));
        }
        String text = parser.getText();
        if (text.length() > LONGEST) {
            throw new InputRefusedException(
                    parser,
                    "text-too-long",
                    "The text has more than " + LONGEST + " characters.",
                    text);
        }
        if (text.codePoints().anyMatch(TextReader::isUnwanted)) {
            throw new InputRefusedException(
                    parser,
                    "text-malformed",
                    "The text has control characters or half of a surrogate pair;"
                            + " only line feed and tab are allowed.",
                    null);
        }
        return text;
    }

    private static boolean isUnwanted(int character) {
        return (Character.isISOControl(character) && character != '\n' && character != '\t')
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }
}
