package org.districtprogress.gateway.forwarding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtprogress.gateway.ask.FaultKind;
import org.districtprogress.problem.answer.Problems;
import org.districtprogress.problem.answer.Refusal;

/** What every forwarded operation can answer besides: that its service does not. */
final class ForwardedProblems {

    private static final List<FaultKind> KINDS =
            List.of(FaultKind.BROKE_OFF, FaultKind.REFUSED, FaultKind.TIMED_OUT);
    private static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";

    private ForwardedProblems() {}

    static void addTo(ObjectNode document, String prefix, ObjectMapper json) {
        ObjectNode responses = document.withObject("/components/responses");
        Map<String, String> references = new LinkedHashMap<>();
        for (FaultKind kind : KINDS) {
            String name = "gateway-" + kind.status();
            responses.set(name, answer(kind, prefix, json));
            references.put(Integer.toString(kind.status()), "#/components/responses/" + name);
        }
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                if (operation.path("responses") instanceof ObjectNode answers) {
                    references.forEach(
                            (status, reference) -> {
                                if (!answers.has(status)) {
                                    answers.putObject(status).put("$ref", reference);
                                }
                            });
                }
            }
        }
    }

    private static ObjectNode answer(FaultKind kind, String prefix, ObjectMapper json) {
        Refusal refusal = new Refusal(kind.status(), kind.code(), kind.title() + ".", List.of());
        ObjectNode answer = json.createObjectNode();
        answer.put("description", "网关 — " + kind.title() + ".");
        ObjectNode content = answer.putObject("content").putObject(Problems.MEDIA_TYPE);
        content.putObject("schema").put("$ref", "#/components/schemas/Problem");
        content.set(
                "example",
                json.valueToTree(Problems.of(refusal, "/" + prefix + "/api/v1/plan", TRACE_ID)));
        return answer;
    }
}
