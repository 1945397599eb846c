package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.districtprogress.deploy.e2e.WalkCallers.Call;

/**
 * What a walk through the table asks one service about: a figure, milestones, a document, a file of
 * rows, and records of each register, open and closed, made of what its document shows.
 */
final class WalkThings {

    static final ObjectMapper JSON = new ObjectMapper();
    static final String NDJSON = "application/x-ndjson";
    static final List<String> NEW = List.of("If-None-Match", "*");
    static final List<String> ANY_VERSION = List.of("If-Match", "*");

    private final WalkCallers callers;
    private final String program;
    private final String indicator;
    private final String assessed;
    private final String revised;
    private final String commitment;
    private final Set<String> registers;
    private String observation = "";
    private String document = "";
    private String file = "";

    WalkThings(WalkCallers callers, String program, Set<String> registers) throws IOException {
        this.callers = callers;
        this.program = program;
        this.registers = new TreeSet<>(registers);
        indicator = indicatorOf("reportObservation");
        assessed = hasExample("getAssessment") ? indicatorOf("getAssessment") : "";
        revised = hasExample("reviseTarget") ? indicatorOf("reviseTarget") : "";
        commitment = example("planMilestone").path("request").asText().split("/", -1)[4];
    }

    /** What a client sends for a token. */
    String grant() {
        return callers.grant();
    }

    /** Records everything that is asked about. */
    void prepare() throws IOException, InterruptedException {
        observation = made(post(series(), figure("2024-02-15").toString())).path("id").asText();
        document =
                made(new Call(
                                "POST",
                                "/api/v1/documents?name=walk.pdf",
                                List.of(),
                                "application/pdf",
                                pdf("kept")))
                        .path("sha256")
                        .asText();
        ObjectNode bad = row("2024-02-16");
        file =
                callers.send(
                                WalkCallers.BOTH,
                                program,
                                new Call(
                                        "POST",
                                        "/api/v1/imports?into=observations&mode=partial",
                                        List.of(),
                                        NDJSON,
                                        row("2024-02-17") + "\n" + bad.put("period", "none")))
                        .headers()
                        .firstValue("Location")
                        .map(location -> location.substring(location.lastIndexOf('/') + 1))
                        .orElse("");
        for (String milestone : List.of("walk-planned", "walk-done")) {
            assertMade("plan-admin", put(milestones() + milestone, NEW, milestone().toString()));
        }
        made(changed(milestones() + "walk-done/completion", completion().toString()));
        for (String register : registers) {
            for (String id : List.of("walk-open", "walk-ending", "walk-closed")) {
                made(put("/api/v1/" + register + "/" + id, NEW, record(register).toString()));
            }
            made(changed("/api/v1/" + register + "/walk-closed/closure", closure()));
        }
    }

    private JsonNode made(Call call) throws IOException, InterruptedException {
        return assertMade(WalkCallers.BOTH, call);
    }

    private JsonNode assertMade(String caller, Call call) throws IOException, InterruptedException {
        HttpResponse<String> answer = callers.send(caller, program, call);
        assertThat(answer.statusCode()).as(call + answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body());
    }

    /** All that a refused call could have changed. */
    List<JsonNode> state() throws IOException, InterruptedException {
        List<JsonNode> state = new ArrayList<>();
        String after = "0";
        JsonNode page;
        do {
            page = callers.read("reader", program, "/api/v1/changes?limit=1000&after=" + after);
            state.add(page.path("items"));
            after = page.path("next").asText();
        } while (page.path("items").size() > 0);
        state.add(callers.read("reader", program, "/api/v1/documents?limit=1000").path("items"));
        state.add(callers.read("reader", program, "/api/v1/imports?limit=1000").path("items"));
        return state;
    }

    String indicator() {
        return indicator;
    }

    /** One with a target; empty where the service's plan has none. */
    String assessed() {
        return assessed;
    }

    /** One whose target the document shows a revision of; empty where the plan has none. */
    String revised() {
        return revised;
    }

    String commitment() {
        return commitment;
    }

    String observation() {
        return observation;
    }

    String document() {
        return document;
    }

    String file() {
        return file;
    }

    private String series() {
        return "/api/v1/indicators/" + indicator + "/observations";
    }

    private String milestones() {
        return "/api/v1/commitments/" + commitment + "/milestones/";
    }

    /** A figure of a day, from a system of its own. */
    ObjectNode figure(String day) throws IOException {
        ObjectNode figure = JSON.createObjectNode().put("period", day);
        figure.put("value", 1).putObject("source").put("system", "walk");
        return figure;
    }

    /** The same as a row of a file. */
    ObjectNode row(String day) throws IOException {
        return figure(day).put("indicator", indicator);
    }

    ObjectNode target() throws IOException {
        return revised.isEmpty()
                ? JSON.createObjectNode()
                : (ObjectNode) example("reviseTarget").path("body");
    }

    ObjectNode milestone() throws IOException {
        return (ObjectNode) example("planMilestone").path("body");
    }

    ObjectNode completion() throws IOException {
        return (ObjectNode) example("completeMilestone").path("body");
    }

    ObjectNode record(String register) throws IOException {
        return (ObjectNode) example("put" + words(register) + "Record").path("body");
    }

    String closure() {
        return "{\"source\": {\"system\": \"walk\"}, \"reason\": \"重复登记\"}";
    }

    static String pdf(String what) {
        return "%PDF-1.4\n% " + what + "\n%%EOF\n";
    }

    private static Call post(String path, String body) {
        return new Call("POST", path, List.of(), "application/json", body);
    }

    private static Call changed(String path, String body) {
        return new Call("POST", path, ANY_VERSION, "application/json", body);
    }

    private static Call put(String path, List<String> headers, String body) {
        return new Call("PUT", path, headers, "application/json", body);
    }

    private String indicatorOf(String operation) throws IOException {
        return example(operation).path("request").asText().split("/", -1)[4];
    }

    private boolean hasExample(String operation) {
        return Files.exists(exampleFile(operation));
    }

    private JsonNode example(String operation) throws IOException {
        return JSON.readTree(Files.readString(exampleFile(operation)));
    }

    private Path exampleFile(String operation) {
        String folder = program + "/src/main/resources/openapi/examples/";
        return DeployedSuite.ROOT.resolve(folder + operation + ".json");
    }

    /** A register's code as the names of its operations spell it. */
    private static String words(String code) {
        StringBuilder name = new StringBuilder();
        for (String word : code.split("-", -1)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }
}
