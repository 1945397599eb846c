package org.districtprogress.problem.document;

import java.util.List;
import org.districtprogress.api.Paths;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Which operations ask for a token, of which roles, and how a token is had. */
final class AccessRules {

    private static final String BEARER = "token";
    private static final String CLIENT = "clientCredentials";
    private static final String ROLES = "x-roles";

    /** The register that masks. */
    private static final String PERSONS = Paths.BASE + "/talents";

    /** One entry of {@link #ROLES} that asks for several roles at once. */
    private static final String JUDGE_OF_PERSONS = "verifier and reader";

    private AccessRules() {}

    /** The ways to a token. */
    static void addTo(Components components) {
        components.addSecurityScheme(
                BEARER,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("访问令牌 — an access token, however it was had."));
        components.addSecurityScheme(
                CLIENT,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.OAUTH2)
                        .description("A token of the gateway, where no provider gives them.")
                        .flows(
                                OASFactory.createOAuthFlows()
                                        .clientCredentials(
                                                OASFactory.createOAuthFlow()
                                                        .tokenUrl("/oauth/token")
                                                        .scopes(java.util.Map.of()))));
    }

    /** Says of an operation which of its roles opens it. */
    static void apply(ContractOperation operation) {
        List<String> roles = roles(operation);
        if (roles.isEmpty()) {
            if (operation.model().getSecurity() == null) {
                operation.model().setSecurity(List.of());
            }
            return;
        }
        for (String scheme : List.of(BEARER, CLIENT)) {
            operation
                    .model()
                    .addSecurityRequirement(
                            OASFactory.createSecurityRequirement().addScheme(scheme));
        }
        operation.model().addExtension(ROLES, roles);
        if (roles.contains(JUDGE_OF_PERSONS)) {
            operation
                    .model()
                    .setDescription(
                            operation.model().getDescription()
                                    + " The answer shows the record, so both roles are needed:"
                                    + " verifier and reader.");
        }
    }

    /** The roles that open an operation; none where it is for everybody. */
    static List<String> roles(ContractOperation operation) {
        String path = operation.path();
        if (operation.isOfIdentity()) {
            return path.startsWith(Paths.CLIENTS) ? List.of("plan-admin") : List.of();
        }
        boolean isImport = path.startsWith(Paths.IMPORTS) && !path.contains("/templates/");
        if (path.startsWith(Paths.AUDIT)) {
            return List.of("auditor");
        }
        if (operation.isRead()) {
            boolean isForReaders = path.startsWith(Paths.DOCUMENTS) || path.startsWith(PERSONS);
            return isImport
                    ? List.of("reader", "reporter", "plan-admin")
                    : isForReaders ? List.of("reader") : List.of();
        }
        if (isImport) {
            return List.of("reporter", "plan-admin");
        }
        if (path.endsWith("/verdict")) {
            return List.of(path.startsWith(PERSONS) ? JUDGE_OF_PERSONS : "verifier");
        }
        boolean isPlanning =
                operation.method() == PathItem.HttpMethod.PUT
                        && (path.endsWith("/{milestone}") || path.endsWith("/target"));
        return List.of(isPlanning ? "plan-admin" : "reporter");
    }
}
