package org.districtprogress.deploy.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Files that an operation takes: a document, or rows of figures like the one that is shown. */
final class SoundFiles {

    private static final String PDF = "application/pdf";
    private static final String ROWS = "application/x-ndjson";
    private static final String FIGURES = "/api/v1/indicators/{indicator}/observations";

    private final Operation operation;
    private final Random random;

    SoundFiles(Operation operation, Random random) {
        this.operation = operation;
        this.random = random;
    }

    Bodies.Body make() {
        boolean isDocument = operation.bodies().has(PDF);
        String content =
                isDocument
                        ? "%PDF-1.7 " + random.nextInt(1000) + "\n%%EOF"
                        : row() + System.lineSeparator();
        return new Bodies.Body(
                isDocument ? PDF : ROWS, content.getBytes(StandardCharsets.UTF_8), null, false);
    }

    /** Now and then one that is rejected, for what is rejected can be asked for. */
    private JsonNode row() {
        JsonNode figures = operation.document().root().path("paths").path(FIGURES).path("post");
        ObjectNode row = operation.document().example(figures.path("requestBody")).deepCopy();
        row.put("indicator", "no-such");
        for (JsonNode parameter : figures.path("parameters")) {
            if (parameter.path("name").asText().equals("indicator") && random.nextInt(4) > 0) {
                row.set("indicator", parameter.path("example"));
            }
        }
        return row.put("period", "2024-0" + (1 + random.nextInt(9)));
    }
}
