package org.districtprogress.problem.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;

/** The JSON pointer (RFC 6901) of the field at which reading stopped; empty for the whole body. */
final class Pointers {

    private Pointers() {}

    static String of(JsonProcessingException thrown) {
        if (thrown instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            StringBuilder pointer = new StringBuilder();
            for (JsonMappingException.Reference step : mapping.getPath()) {
                pointer.append('/');
                if (step.getFieldName() == null) {
                    pointer.append(step.getIndex());
                } else {
                    pointer.append(step.getFieldName().replace("~", "~0").replace("/", "~1"));
                }
            }
            return pointer.toString();
        }
        return thrown.getProcessor() instanceof JsonParser parser
                ? parser.getParsingContext().pathAsPointer().toString()
                : "";
    }
}
