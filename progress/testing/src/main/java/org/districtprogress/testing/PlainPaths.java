package org.districtprogress.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Answers whose JSON is read by plain paths: see {@link PlainJson}. */
final class PlainPaths implements Filter {

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification expected,
            FilterContext context) {
        Response response = context.next(request, expected);
        return (Response)
                Proxy.newProxyInstance(
                        Response.class.getClassLoader(),
                        new Class<?>[] {Response.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("jsonPath")
                                    && method.getParameterCount() == 0) {
                                return new PlainJson(response.asString(), response.jsonPath());
                            }
                            try {
                                return method.invoke(response, arguments);
                            } catch (InvocationTargetException failure) {
                                throw failure.getCause();
                            }
                        });
    }
}
