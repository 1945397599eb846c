package org.districtprogress.problem.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The query parameters that a resource method declares, itself or in the contract it implements.
 */
final class QueryParameters {

    private QueryParameters() {}

    static Set<String> of(Class<?> resource, Method method) {
        Set<String> names = new TreeSet<>();
        declarations(resource, method)
                .flatMap(declared -> Arrays.stream(declared.getParameters()))
                .forEach(parameter -> collect(parameter, names));
        return Collections.unmodifiableSet(names);
    }

    private static Stream<Method> declarations(Class<?> resource, Method method) {
        Stream<Method> contracts =
                types(resource)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(other -> other.getName().equals(method.getName()))
                        .filter(
                                other ->
                                        Arrays.equals(
                                                other.getParameterTypes(),
                                                method.getParameterTypes()));
        return Stream.concat(Stream.of(method), contracts);
    }

    private static Stream<Class<?>> types(Class<?> type) {
        if (type == null) {
            return Stream.empty();
        }
        Stream<Class<?>> above =
                Stream.concat(
                        types(type.getSuperclass()),
                        Arrays.stream(type.getInterfaces()).flatMap(QueryParameters::types));
        return Stream.concat(Stream.of(type), above);
    }

    private static void collect(Parameter parameter, Set<String> names) {
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        if (query != null) {
            names.add(query.value());
        }
        RestQuery rest = parameter.getAnnotation(RestQuery.class);
        if (rest != null) {
            names.add(rest.value().isEmpty() ? parameter.getName() : rest.value());
        }
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            throw new IllegalStateException(
                    "A bean of parameters hides its names; declare them one by one: " + parameter);
        }
    }
}
