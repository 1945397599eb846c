package org.districtprogress.testing.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.districtprogress.api.Paths;

/**
 * A question with the answer it was really given, as a file of the program: {@code request}, {@code
 * status} where it is not 200, {@code answer}, and for a write {@code method}, {@code headers} and
 * {@code body}, or {@code text} and {@code contentType} of a file. The files are what the OpenAPI
 * document shows. With {@code -Dexamples.write=true} the answers are written anew instead of held
 * against.
 */
public record Example(Path path, ObjectNode file) {

    /** A {@code traceparent} to ask with, so that problems carry one trace id for ever. */
    public static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private static final String ENDING = ".json";
    private static final String CSV = "csv";

    /** All examples of a program, by name. */
    public static List<Example> in(Path program) {
        Path folder = program.resolve("src/main/resources/openapi/examples");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(ENDING))
                    .sorted()
                    .map(Example::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(folder.toString(), unreadable);
        }
    }

    private static Example read(Path path) {
        try {
            return new Example(path, (ObjectNode) Json.read(Files.readString(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path.toString(), unreadable);
        }
    }

    public String name() {
        String name = path.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    public String method() {
        return file.path("method").asText("GET");
    }

    public String request() {
        return file.path("request").asText();
    }

    public int status() {
        return file.path("status").asInt(200);
    }

    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        file.path("headers")
                .fields()
                .forEachRemaining(each -> headers.put(each.getKey(), each.getValue().asText()));
        return headers;
    }

    /** Its JSON, or the text of a file. */
    public String body() {
        return file.has("text") ? file.path("text").asText() : file.path("body").toString();
    }

    public String contentType() {
        return file.path("contentType").asText("application/json");
    }

    /** Whether the answer is the same for ever, to the last byte. */
    public boolean isPinned() {
        return request().contains("knownAt=");
    }

    /** Whether the same list is shown as a file. */
    public boolean isFileToo() {
        return file.has(CSV);
    }

    /** The question for the list as a file, which has no pages. */
    public String fileRequest() {
        return request().replaceAll("&limit=\\d+", "") + "&format=csv";
    }

    /** Holds the file against a real one, or takes that over; without its byte order mark. */
    public void checkFile(byte[] answered) {
        String real = new String(answered, StandardCharsets.UTF_8).replace("\ufeff", "");
        if (Boolean.getBoolean("examples.write")) {
            file.put(CSV, real);
            write();
            return;
        }
        assertThat(real).as(fileRequest()).isEqualTo(file.path(CSV).asText());
    }

    /** Holds the example against a real answer, or takes the answer over. */
    public void check(int status, String body) {
        assertThat(status).as("%s %s: %s", name(), request(), body).isEqualTo(status());
        JsonNode real = Shortening.of(Json.read(body));
        if (Boolean.getBoolean("examples.write")) {
            if (comparable(real).equals(comparable(file.path("answer")))) {
                return;
            }
            file.set("answer", real);
            write();
            return;
        }
        assertThat(Json.pretty(comparable(real)))
                .as(
                        "%s answers %s otherwise than %s says; renew it with -Dexamples.write=true",
                        name(), request(), path)
                .isEqualTo(Json.pretty(comparable(file.path("answer"))));
    }

    private JsonNode comparable(JsonNode answer) {
        JsonNode comparable = isPinned() ? answer : Givens.masked(answer);
        if (request().startsWith(Paths.IMPORTS + "?") && comparable.has("next")) {
            // Whether there are more depends on what other suites have sent.
            ((ObjectNode) comparable).putNull("next");
        }
        if (request().startsWith(Paths.AUDIT + "/checkpoints")) {
            // How much was sealed first depends on how fast the program has started.
            ((ObjectNode) comparable).remove("next");
        }
        return comparable;
    }

    private void write() {
        try {
            Files.writeString(path, Json.pretty(file) + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(path.toString(), unwritable);
        }
    }
}
