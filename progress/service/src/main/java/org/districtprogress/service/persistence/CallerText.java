package org.districtprogress.service.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Collectors;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.core.access.Owned;

/** Who sent something, with the rights of that moment, as it is kept until it is done. */
record CallerText(
        String client,
        String department,
        List<String> roles,
        List<String> indicators,
        List<String> registers) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static String of(Caller caller) {
        try {
            return JSON.writeValueAsString(
                    new CallerText(
                            caller.client(),
                            caller.department(),
                            caller.roles().stream().map(CallerRole::code).toList(),
                            List.copyOf(caller.indicators().codes()),
                            List.copyOf(caller.registers().codes())));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a caller could not be written", impossible);
        }
    }

    static Caller read(String text) {
        try {
            return JSON.readValue(text, CallerText.class).caller();
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("a kept caller cannot be read", malformed);
        }
    }

    private Caller caller() {
        return new Caller(
                client,
                department,
                roles.stream()
                        .map(code -> CallerRole.of(code).orElseThrow())
                        .collect(Collectors.toSet()),
                Owned.of(indicators),
                Owned.of(registers));
    }
}
