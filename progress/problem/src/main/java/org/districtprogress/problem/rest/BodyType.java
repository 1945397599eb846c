package org.districtprogress.problem.rest;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;

/**
 * The type of a body as the resource at hand reads it: a resource that implements a generic
 * contract says what the contract's type parameters stand for.
 */
@Singleton
class BodyType {

    private final ResourceInfo resource;

    BodyType(ResourceInfo resource) {
        this.resource = resource;
    }

    /** What to read; {@code declared} is what the framework makes of it, Object for a parameter. */
    Type of(Type declared) {
        if (!(declared instanceof ParameterizedType)) {
            return declared;
        }
        return Arrays.stream(resource.getResourceMethod().getGenericParameterTypes())
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(
                        type ->
                                type.getRawType()
                                        .equals(((ParameterizedType) declared).getRawType()))
                .filter(BodyType::hasParameter)
                .findFirst()
                .<Type>map(this::resolved)
                .orElse(declared);
    }

    private static boolean hasParameter(ParameterizedType type) {
        return Arrays.stream(type.getActualTypeArguments())
                .anyMatch(TypeVariable.class::isInstance);
    }

    private JavaType resolved(ParameterizedType generic) {
        TypeFactory types = TypeFactory.defaultInstance();
        JavaType asker = types.constructType(resource.getResourceClass());
        JavaType[] arguments =
                Arrays.stream(generic.getActualTypeArguments())
                        .map(
                                argument ->
                                        argument instanceof TypeVariable<?> variable
                                                ? argument(asker, variable)
                                                : types.constructType(argument))
                        .toArray(JavaType[]::new);
        return types.constructParametricType((Class<?>) generic.getRawType(), arguments);
    }

    private static JavaType argument(JavaType asker, TypeVariable<?> variable) {
        Class<?> contract = (Class<?>) variable.getGenericDeclaration();
        int position = List.of(contract.getTypeParameters()).indexOf(variable);
        return asker.findTypeParameters(contract)[position];
    }
}
