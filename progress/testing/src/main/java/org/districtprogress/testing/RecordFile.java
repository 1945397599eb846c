package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.districtprogress.core.observation.Source;
import org.districtprogress.service.recording.Fingerprint;

/** A file of rows about the records of a register, one JSON object a line. */
final class RecordFile {

    private static final Map<String, Object> SOURCE = Map.of("system", "suite");

    private final RegisterFacts facts;
    private final StringBuilder lines = new StringBuilder();

    RecordFile(RegisterFacts facts) {
        this.facts = facts;
    }

    RecordFile row(String id, Map<String, Object> record, String reason, String expects) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id);
        body.put("record", record);
        body.put("source", SOURCE);
        return body(body, reason, expects);
    }

    RecordFile closure(String id, String from, String expects) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id);
        body.put("event", "CLOSURE");
        body.put("closedFrom", from);
        body.put("source", SOURCE);
        return body(body, "登记重复", expects);
    }

    private RecordFile body(Map<String, Object> body, String reason, String expects) {
        if (reason != null) {
            body.put("reason", reason);
        }
        if (expects != null) {
            body.put("expects", expects);
        }
        return body(body);
    }

    RecordFile body(Map<String, Object> body) {
        try {
            lines.append(json().writeValueAsString(body)).append('\n');
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }

    /** What came of it; {@code further} are query parameters, each behind an ampersand. */
    JsonPath send(String further) {
        Response answer =
                Http.request()
                        .contentType("application/x-ndjson")
                        .body(lines.toString().getBytes(StandardCharsets.UTF_8))
                        .post("/api/v1/imports?into=" + facts.register() + further);
        if (answer.statusCode() == 422) {
            return Imports.rejected(answer);
        }
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    /** What a row that changes the record at a path names, as an export fills it. */
    static String expects(String path) {
        try {
            JsonNode record = json().readTree(Http.get(path).asString()).get("record");
            return Fingerprint.of(record, null, new Source("suite", null, null, null, null, null));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectMapper json() {
        return CDI.current().select(ObjectMapper.class).get();
    }
}
