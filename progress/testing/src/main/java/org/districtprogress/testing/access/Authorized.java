package org.districtprogress.testing.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import org.districtprogress.core.access.Caller;

/**
 * Sends the suite's token where a request says nothing of who calls; with a verdict that of the
 * department which it names as its verifier, and with a question about the trail an auditor's.
 */
public final class Authorized implements Filter {

    private static final String HEADER = "Authorization";
    private static final String AUDIT = "/api/v1/audit";
    private static final String SECOND_PARTY = "second party";
    private static final int LONGEST = 200;

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification expected,
            FilterContext context) {
        if (!request.getHeaders().hasHeaderWithName(HEADER)) {
            request.header(HEADER, "Bearer " + TestCallers.token(caller(request)));
        }
        return context.next(request, expected);
    }

    private static Caller caller(FilterableRequestSpecification request) {
        String path = request.getURI().split("\\?", 2)[0];
        if (path.contains(AUDIT)) {
            return TestCallers.AUDITOR;
        }
        return path.endsWith("/verdict")
                ? TestCallers.verifier(verifier(request.getBody()))
                : TestCallers.SUITE;
    }

    private static String verifier(Object body) {
        try {
            String named =
                    new ObjectMapper()
                            .readTree(String.valueOf((Object) body))
                            .path("verifier")
                            .asText("");
            return named.isBlank() || named.length() > LONGEST ? SECOND_PARTY : named;
        } catch (JsonProcessingException none) {
            return SECOND_PARTY;
        }
    }
}
