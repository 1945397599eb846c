package org.districtprogress.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.districtprogress.gateway.fake.FakesAtStart;
import org.junit.jupiter.api.Test;

/** No way in that docs/permissions.md does not name. */
@QuarkusTest
@WithTestResource(FakesAtStart.class)
class RoutesTest {

    private static final Path DOCUMENT = Path.of("../docs/permissions.md");
    private static final Pattern OPERATION = Pattern.compile("(?m)^\\| `[A-Z]+ ([^?`]+)[^`]*`");
    private static final Pattern BESIDE = Pattern.compile("`(/[^` ]*)`");

    @Inject Router router;

    @Test
    void every_route_is_an_operation_or_stands_beside_them() throws Exception {
        String[] parts = Files.readString(DOCUMENT).split("## Beside the documents", 2);
        Set<String> named =
                OPERATION
                        .matcher(parts[0])
                        .results()
                        .map(found -> found.group(1).replaceAll("\\{[a-z]+}", ":one"))
                        .collect(Collectors.toCollection(TreeSet::new));
        BESIDE.matcher(parts[1]).results().forEach(found -> named.add(found.group(1)));
        Set<String> strange =
                router.getRoutes().stream()
                        .map(Route::getPath)
                        .filter(path -> path != null)
                        .filter(path -> !isNamed(path, named))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(router.getRoutes()).hasSizeGreaterThan(20);
        assertThat(strange).as("is not in docs/permissions.md").isEmpty();
    }

    /** A route of everything below a path ends with a slash. */
    private static boolean isNamed(String route, Set<String> named) {
        String path = route.replaceAll(":[a-z]+", ":one");
        return named.stream()
                .anyMatch(
                        each ->
                                path.equals(each)
                                        || each.endsWith("/*")
                                                && path.startsWith(
                                                        each.substring(0, each.length() - 1))
                                        || path.endsWith("/") && each.startsWith(path));
    }
}
