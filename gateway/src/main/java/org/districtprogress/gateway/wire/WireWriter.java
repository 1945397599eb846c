package org.districtprogress.gateway.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/** Writes an answer the way every program of the suite writes it. */
@Singleton
public final class WireWriter {

    private final ObjectMapper mapper;

    WireWriter(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public byte[] write(Object answer) {
        try {
            return mapper.writeValueAsBytes(answer);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("cannot write " + answer.getClass(), unwritable);
        }
    }
}
