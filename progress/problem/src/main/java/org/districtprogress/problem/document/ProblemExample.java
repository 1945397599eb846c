package org.districtprogress.problem.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.districtprogress.api.problem.Problem;
import org.districtprogress.api.problem.ProblemError;
import org.districtprogress.problem.answer.Problems;
import org.districtprogress.problem.answer.Refusal;

/** A refusal as a caller reads it, in the form an OpenAPI document takes examples in. */
final class ProblemExample {

    private static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";

    private ProblemExample() {}

    static Map<String, Object> of(Refusal refusal, String instance) {
        Problem problem = Problems.of(refusal, instance, TRACE_ID);
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", problem.type());
        example.put("title", problem.title());
        example.put("status", problem.status());
        example.put("detail", problem.detail());
        example.put("instance", problem.instance());
        example.put("traceId", problem.traceId());
        example.put("errors", problem.errors().stream().map(ProblemExample::error).toList());
        return example;
    }

    private static Map<String, Object> error(ProblemError error) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("pointer", error.pointer());
        example.put("code", error.code());
        example.put("message", error.message());
        example.put("rejected", error.rejected());
        return example;
    }
}
