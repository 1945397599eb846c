package org.districtprogress.problem.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.problem.Nearest;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that the matched resource does not declare, that come twice, are empty,
 * or carry control characters: a misspelt {@code knownat} must not silently answer for now.
 */
public class StrictQuery {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuseWhatIsNotDeclared(ContainerRequestContext request, ResourceInfo resource) {
        Map<String, List<String>> asked = request.getUriInfo().getQueryParameters();
        if (asked.isEmpty()) {
            return;
        }
        Method method = resource.getResourceMethod();
        Set<String> declared =
                known.computeIfAbsent(
                        method, key -> QueryParameters.of(resource.getResourceClass(), key));
        check(asked, declared);
    }

    /**
     * Refuses all parameters but those declared, each given once and with a value.
     *
     * @throws org.districtprogress.core.error.ProgressException INVALID, naming the first at fault
     */
    public static void check(Map<String, List<String>> asked, Set<String> declared) {
        asked.forEach((name, values) -> check(name, values, declared));
    }

    private static void check(String name, List<String> values, Set<String> declared) {
        if (!declared.contains(name)) {
            throw ProgressException.invalid(
                    "?" + name,
                    "parameter-unknown",
                    "There is no query parameter '"
                            + name
                            + "' here. "
                            + Nearest.sentence(name, declared),
                    name);
        }
        if (values.size() > 1) {
            throw ProgressException.invalid(
                    "?" + name,
                    "parameter-repeated",
                    "'" + name + "' may be given once; it stands " + values.size() + " times.",
                    String.join(", ", values));
        }
        if (values.get(0).isEmpty()) {
            throw ProgressException.invalid(
                    "?" + name,
                    "parameter-empty",
                    "'" + name + "' has no value; leave it out or give it one.",
                    "");
        }
        if (values.get(0).chars().anyMatch(Character::isISOControl)) {
            throw ProgressException.invalid(
                    "?" + name,
                    "parameter-malformed",
                    "'" + name + "' has control characters.",
                    null);
        }
    }
}
