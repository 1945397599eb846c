package org.districtprogress.deploy.e2e.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Methods that answer over HTTP, and what they say of who may call them. */
final class Endpoints {

    private static final String PATH = "jakarta.ws.rs.Path";
    private static final List<String> METHODS =
            Stream.of("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS")
                    .map(name -> "jakarta.ws.rs." + name)
                    .toList();
    private static final List<String> SAY =
            List.of(
                    "jakarta.annotation.security.RolesAllowed",
                    "jakarta.annotation.security.PermitAll",
                    "jakarta.annotation.security.DenyAll");

    static final ArchCondition<JavaClass> SAY_WHO_MAY_CALL =
            new ArchCondition<>("say who may call each of their endpoints") {
                @Override
                public void check(JavaClass resource, ConditionEvents events) {
                    endpoints(resource)
                            .filter(endpoint -> !says(resource, endpoint))
                            .forEach(
                                    endpoint ->
                                            events.add(
                                                    SimpleConditionEvent.violated(
                                                            resource,
                                                            resource.getName()
                                                                    + " says nothing of "
                                                                    + endpoint.getName())));
                }
            };

    private Endpoints() {}

    static boolean areAnsweredBy(JavaClass type) {
        return !type.isInterface()
                && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && withAncestors(type).anyMatch(each -> each.isAnnotatedWith(PATH));
    }

    private static Stream<JavaMethod> endpoints(JavaClass resource) {
        return withAncestors(resource)
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> METHODS.stream().anyMatch(method::isAnnotatedWith));
    }

    /** On the method that is called, or on the class in which it is written. */
    private static boolean says(JavaClass resource, JavaMethod endpoint) {
        return written(resource, endpoint)
                .map(
                        method ->
                                SAY.stream()
                                        .anyMatch(
                                                each ->
                                                        method.isAnnotatedWith(each)
                                                                || method.getOwner()
                                                                        .isAnnotatedWith(each)))
                .orElse(false);
    }

    private static Optional<JavaMethod> written(JavaClass resource, JavaMethod endpoint) {
        return Stream.concat(Stream.of(resource), resource.getAllRawSuperclasses().stream())
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().equals(endpoint.getName()))
                .filter(
                        method ->
                                method.getRawParameterTypes().size()
                                        == endpoint.getRawParameterTypes().size())
                .filter(method -> !method.getModifiers().contains(JavaModifier.BRIDGE))
                .findFirst();
    }

    private static Stream<JavaClass> withAncestors(JavaClass type) {
        return Stream.concat(
                Stream.of(type),
                Stream.concat(
                        type.getAllRawSuperclasses().stream(),
                        type.getAllRawInterfaces().stream()));
    }
}
