package org.districtprogress.problem.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.Ask;
import org.districtprogress.problem.answer.Problems;
import org.districtprogress.problem.answer.Refusal;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems that an operation can answer, by what it takes. */
final class ProblemAnswers {

    private static final String NAME = "problem-";
    private static final Map<String, String> DESCRIPTIONS = descriptions();

    /** Problems that may pass by themselves. */
    private static final Set<String> PASSING = Set.of("409", "429", "503");

    /** What only some of those that a path names have: a judgement, a target, a proof. */
    private static final List<String> OF_SOME =
            List.of("/assessment", "/target", "/target/history", "/proof");

    private ProblemAnswers() {}

    /** Every status of a problem, with an example where HTTP itself or a parameter is at fault. */
    static void addTo(Components components, String instance) {
        DESCRIPTIONS.forEach(
                (status, description) ->
                        components.addResponse(
                                NAME + status, answer(status, example(status, instance))));
    }

    /** The statuses of an operation. */
    static List<String> statuses(ContractOperation operation) {
        List<String> statuses =
                new ArrayList<>(List.of("400", "406", "414", "429", "431", "500", "503"));
        if (!AccessRules.roles(operation).isEmpty()) {
            statuses.addAll(List.of("401", "403"));
        }
        boolean isOfSome = OF_SOME.stream().anyMatch(operation.path()::endsWith);
        if (operation.has(Parameter.In.PATH)) {
            statuses.add("404");
        }
        if (operation.hasBody()) {
            statuses.addAll(List.of("408", "409", "413", "415"));
        } else if (isOfSome) {
            statuses.add("409");
        }
        if (operation.has(Parameter.In.HEADER, "If-Match")) {
            statuses.addAll(List.of("412", "428"));
        }
        if (operation.takesKey()) {
            statuses.add("422");
        }
        return statuses;
    }

    static APIResponse reference(String status) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + NAME + status);
    }

    /** An answer of that status with an example of its own. */
    static APIResponse answer(String status, Object example) {
        MediaType media =
                OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        if (example != null) {
            media.setExample(example);
        }
        APIResponse answer =
                OASFactory.createAPIResponse()
                        .description(DESCRIPTIONS.getOrDefault(status, "A problem."))
                        .content(
                                OASFactory.createContent()
                                        .addMediaType(Problems.MEDIA_TYPE, media));
        if (status.equals("429")) {
            answer.addHeader("RateLimit", Answers.reference("RateLimit"))
                    .addHeader("RateLimit-Policy", Answers.reference("RateLimit-Policy"));
        }
        return PASSING.contains(status)
                ? answer.addHeader("Retry-After", Answers.reference("Retry-After"))
                : answer;
    }

    private static Object example(String status, String instance) {
        return switch (status) {
            case "400" -> ProblemExample.of(refusal(() -> Ask.day("on", "31.03.2024")), instance);
            case "404" ->
                    ProblemExample.of(
                            Refusal.of(ProgressException.unknown("indicator", "no-such-code")),
                            instance);
            case "409" ->
                    ProblemExample.of(
                            Refusal.of(
                                    ProgressException.conflict(
                                            "/reason",
                                            "reason-required",
                                            "It exists; a change of it needs a 'reason'.",
                                            null)),
                            instance);
            case "412" ->
                    example(412, "If-Match", "version-stale", "It has changed since.", instance);
            case "422" ->
                    example(
                            422,
                            "Idempotency-Key",
                            "key-reused",
                            "The key was used with another body; use a new one.",
                            instance);
            case "428" ->
                    example(
                            428,
                            "If-Match",
                            "precondition-required",
                            "A change needs 'If-Match' with the version it changes.",
                            instance);
            default -> ProblemExample.of(Refusal.of(Integer.parseInt(status)), instance);
        };
    }

    private static Object example(
            int status, String pointer, String code, String message, String instance) {
        return ProblemExample.of(Refusal.of(status, pointer, code, message), instance);
    }

    private static Refusal refusal(Runnable refused) {
        try {
            refused.run();
        } catch (ProgressException thrown) {
            return Refusal.of(thrown);
        }
        throw new IllegalStateException("the wrong input of the example was accepted");
    }

    private static Map<String, String> descriptions() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("400", "输入有误 — bad input; errors names every field at fault.");
        all.put(
                "401",
                "未认证 — no access token, or none that is taken; WWW-Authenticate says which.");
        all.put("403", "无权限 — the token lacks the role, or its department does not own this.");
        all.put("404", "不存在 — there is nothing of this code here, or was not yet by knownAt.");
        all.put("406", "None of the media types in Accept can be answered.");
        all.put("408", "超时 — the body did not arrive in the time that one of its kind has.");
        all.put(
                "409",
                "冲突 — it contradicts what is recorded, or is never judged; with Retry-After: a write with the same key is being carried out.");
        all.put("412", "版本已变 — it has changed since, or exists already.");
        all.put(
                "413",
                "The body is longer than 1 MiB, a document than 20 MiB, or a file of rows than 1 GiB.");
        all.put("414", "The path and query are longer than 4096 characters.");
        all.put("415", "The body is not application/json, or a file not of a kind that is taken.");
        all.put("422", "幂等键重复 — the Idempotency-Key was used with another body.");
        all.put("428", "缺少版本 — a change needs If-Match.");
        all.put(
                "429",
                "请求过多 — more is asked than is allowed; Retry-After says when to come again, RateLimit how much is left.");
        all.put("431", "The headers are longer than 16 KiB.");
        all.put("500", "An error here, not of the request; traceId finds it in the log.");
        all.put(
                "503",
                "暂不可用 — what it takes to answer is away right now, or more is asked at once than can be answered; try again soon.");
        return all;
    }
}
