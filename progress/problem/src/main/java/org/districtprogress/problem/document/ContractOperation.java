package org.districtprogress.problem.document;

import java.util.List;
import org.districtprogress.api.Paths;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** An operation where it stands in the document. */
record ContractOperation(String path, PathItem.HttpMethod method, Operation model) {

    String id() {
        return model.getOperationId() == null ? "" : model.getOperationId();
    }

    boolean isRead() {
        return method == PathItem.HttpMethod.GET;
    }

    /** Whether it may be sent again under its key. */
    boolean takesKey() {
        return has(Parameter.In.HEADER, "Idempotency-Key");
    }

    /** Whether it takes a file, which contradicts nothing that is recorded. */
    boolean isUpload() {
        return method == PathItem.HttpMethod.POST
                && (path.endsWith(Paths.DOCUMENTS) || path.endsWith(Paths.IMPORTS));
    }

    /**
     * Whether its document is written by hand: what gives tokens has errors of another standard.
     */
    boolean isOfIdentity() {
        return !path.startsWith(Paths.BASE) || path.startsWith(Paths.CLIENTS);
    }

    boolean hasBody() {
        return model.getRequestBody() != null;
    }

    boolean has(Parameter.In in, String name) {
        return parameters().stream().anyMatch(p -> p.getIn() == in && p.getName().equals(name));
    }

    boolean has(Parameter.In in) {
        return parameters().stream().anyMatch(p -> p.getIn() == in);
    }

    List<Parameter> parameters() {
        return model.getParameters() == null ? List.of() : model.getParameters();
    }
}
