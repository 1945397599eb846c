package org.districtprogress.problem.document;

import java.util.TreeMap;
import org.districtprogress.core.audit.Receipt;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers that an answer carries, and every other answer that its operation can give. */
final class Answers {

    private static final String HEADERS = "#/components/headers/";

    private Answers() {}

    /** What operations refer to. */
    static void addTo(Components components, String instance) {
        components
                .addHeader("ETag", header("Strong tag of this answer, for If-None-Match."))
                .addHeader(
                        "Version",
                        header(
                                "Strong tag of the version, for If-Match of its change: \"v1\"; of a"
                                        + " figure its id."))
                .addHeader(
                        "Cache-Control",
                        header(
                                "no-cache: keep it, and ask with its tag. immutable: both time axes"
                                        + " are past, it never changes. private: it was asked for with"
                                        + " a token, and is for no cache that many share."))
                .addHeader("Location", header("Path of what was recorded."))
                .addHeader(
                        "Retry-After",
                        header("Seconds after which to send the same again, under the same key."))
                .addHeader(
                        "RateLimit",
                        header("How many requests are left (r), and seconds until all are (t)."))
                .addHeader(
                        "RateLimit-Policy",
                        header("How many requests may come at once (q), and in which time (w)."))
                .addHeader(
                        "Idempotency-Replayed",
                        header("true: this is the first answer to this key; nothing was done."));
        components.addHeader(
                Receipt.HEADER,
                header(
                        "Receipt of the write's entry in the audit trail: service, sequence and leaf"
                                + " hash, with semicolons between."));
        components.addResponse(
                "not-modified",
                OASFactory.createAPIResponse()
                        .description("The answer with this tag is still the answer."));
        ProblemAnswers.addTo(components, instance);
    }

    static void apply(ContractOperation operation) {
        TreeMap<String, APIResponse> answers =
                new TreeMap<>(operation.model().getResponses().getAPIResponses());
        boolean isVersioned =
                operation.has(Parameter.In.PATH, "milestone")
                        || operation.has(Parameter.In.PATH, "id")
                        || operation.has(Parameter.In.PATH, "observation")
                        || operation.has(Parameter.In.HEADER, "If-Match");
        answers.forEach(
                (status, answer) -> {
                    boolean isOne =
                            !operation.path().endsWith("/history")
                                    && !operation.path().endsWith("/verdicts")
                                    && !operation.has(Parameter.In.PATH, "document");
                    addHeader(answer, "ETag", isVersioned && isOne ? "Version" : "ETag", operation);
                    if (operation.isRead()) {
                        answer.addHeader("Cache-Control", reference("Cache-Control"));
                    }
                    if (status.equals("201") || status.equals("202")) {
                        answer.addHeader("Location", reference("Location"));
                    }
                    if (operation.takesKey()) {
                        answer.addHeader("Idempotency-Replayed", reference("Idempotency-Replayed"));
                        answer.addHeader(Receipt.HEADER, reference(Receipt.HEADER));
                    }
                });
        if (operation.isRead()) {
            answers.put(
                    "304",
                    OASFactory.createAPIResponse().ref("#/components/responses/not-modified"));
        }
        ProblemAnswers.statuses(operation)
                .forEach(status -> answers.put(status, ProblemAnswers.reference(status)));
        operation.model().getResponses().setAPIResponses(answers);
    }

    /** A write of what has no version, such as a document, is answered without a tag. */
    private static void addHeader(
            APIResponse answer, String name, String component, ContractOperation operation) {
        if (operation.isRead() || component.equals("Version")) {
            answer.addHeader(name, reference(component));
        }
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    static Header reference(String name) {
        return OASFactory.createHeader().ref(HEADERS + name);
    }
}
