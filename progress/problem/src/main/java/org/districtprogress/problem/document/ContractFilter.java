package org.districtprogress.problem.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.IndexView;

/** Completes the document of a service or of the gateway; it runs when the program is built. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ContractFilter implements OASFilter {

    private static final String ATTACHMENT = "attach";

    private final SchemaRules schemas;
    private final ExampleFiles examples = new ExampleFiles();

    public ContractFilter(IndexView index) {
        this.schemas = new SchemaRules(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        About.describe(document);
        schemas.apply(document);
        Answers.addTo(document.getComponents(), instance(document));
        AccessRules.addTo(document.getComponents());
        RegisterOperations.complete(document.getPaths());
        document.getPaths().getPathItems().forEach(this::complete);
    }

    /** To attach a document takes no body where there is no note: SmallRye asks for one. */
    private static void leaveOut(ContractOperation operation) {
        if (operation.id().startsWith(ATTACHMENT)) {
            operation.model().getRequestBody().setRequired(false);
        }
    }

    /** A path that a problem can be about: that of an indicator where there are any. */
    private static String instance(OpenAPI document) {
        return document.getPaths().getPathItems().keySet().stream()
                .filter(path -> path.endsWith("/{indicator}"))
                .findFirst()
                .orElse("/api/v1/indicators/{indicator}")
                .replace("{indicator}", "no-such-code");
    }

    /** Completes the operations of a path and puts them into a fixed order. */
    private void complete(String path, PathItem item) {
        Map<PathItem.HttpMethod, Operation> operations = new EnumMap<>(PathItem.HttpMethod.class);
        operations.putAll(item.getOperations());
        operations.keySet().forEach(method -> item.setOperation(method, null));
        operations.forEach(
                (method, operation) -> {
                    complete(new ContractOperation(path, method, operation));
                    item.setOperation(method, operation);
                });
    }

    private void complete(ContractOperation operation) {
        AccessRules.apply(operation);
        if (!operation.isOfIdentity()) {
            EventAnswers.addTo(operation);
            leaveOut(operation);
            Parameters.apply(operation);
            Answers.apply(operation);
            FileAnswers.addTo(operation);
        }
        examples.of(operation.id()).forEach(example -> example.addTo(operation));
    }
}
