package org.districtprogress.service.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;

/** Typed records as the JSON that is stored, and back. */
@ApplicationScoped
public class Contents {

    private final ObjectMapper json;

    Contents(ObjectMapper json) {
        this.json = json.copy().setSerializationInclusion(JsonInclude.Include.NON_NULL);
    }

    public String write(Object record) {
        try {
            return json.writeValueAsString(record);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record is not serialisable", impossible);
        }
    }

    /** As it is written, to be looked into; numbers stay exact, what is null is absent. */
    public ObjectNode tree(Object record) {
        return json.valueToTree(record);
    }

    public <T> T read(Register<T> register, String content) {
        try {
            return json.readValue(content, register.type());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(
                    "a stored record of " + register.code() + " is not readable", impossible);
        }
    }
}
