package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table has every operation that the documents have, says the same of it, and no other. */
class PermissionsTest {

    private static final Path DOCUMENTS = DeployedSuite.ROOT.resolve("docs/openapi");
    private static final Path LINKS =
            DeployedSuite.ROOT.resolve("gateway/src/main/resources/page/app/part/row-link.js");
    private static final Pattern PATH = Pattern.compile("  (/\\S+):");
    private static final Pattern METHOD = Pattern.compile("    (get|put|post|delete|patch):");
    private static final Pattern ROLE = Pattern.compile(" +- ([a-z -]+)");
    private static final String ROLES = "      x-roles:";

    /** Of the gateway; the page has no links there. */
    private static final String CLIENTS = "/api/v1/clients";

    @Test
    void every_operation_is_in_the_table_with_the_roles_that_its_document_says() throws Exception {
        Permissions table = Permissions.read();
        Map<String, Set<String>> documented = documented();
        assertThat(documented).hasSizeGreaterThan(100);
        documented.forEach(
                (operation, roles) -> {
                    String[] words = operation.split(" ", -1);
                    List<Permission> rows = table.of(words[0], words[1]);
                    assertThat(rows).as(operation + " is not in docs/permissions.md").isNotEmpty();
                    assertThat(
                                    rows.stream()
                                            .flatMap(row -> row.roles().stream())
                                            .collect(Collectors.toSet()))
                            .as(operation)
                            .isEqualTo(roles);
                });
    }

    @Test
    void no_row_is_of_an_operation_that_is_not_there() throws Exception {
        Set<String> documented = documented().keySet();
        assertThat(Permissions.read().rows())
                .allMatch(row -> documented.contains(row.method() + " " + row.path()))
                .doesNotHaveDuplicates();
    }

    @Test
    void page_links_to_nothing_that_asks_for_a_token() throws Exception {
        Matcher named = Pattern.compile("FOR_READERS = \\[(.*?)]").matcher(Files.readString(LINKS));
        assertThat(named.find()).isTrue();
        Set<String> closed =
                Permissions.read().rows().stream()
                        .filter(row -> row.method().equals("GET") && !row.isForEverybody())
                        .map(row -> row.path().split("/", -1)[3])
                        .filter(first -> !CLIENTS.endsWith("/" + first))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(
                        Pattern.compile("'([a-z-]+)'")
                                .matcher(named.group(1))
                                .results()
                                .map(found -> found.group(1)))
                .containsExactlyElementsOf(closed);
    }

    private static Map<String, Set<String>> documented() throws IOException {
        Map<String, Set<String>> operations = new TreeMap<>();
        try (Stream<Path> documents = Files.list(DOCUMENTS)) {
            for (Path document : documents.toList()) {
                read(Files.readAllLines(document), operations);
            }
        }
        return operations;
    }

    private static void read(List<String> lines, Map<String, Set<String>> operations) {
        String path = "";
        Set<String> roles = new TreeSet<>();
        boolean isOfRoles = false;
        for (String line : lines) {
            Matcher ofPath = PATH.matcher(line);
            Matcher ofMethod = METHOD.matcher(line);
            Matcher ofRole = ROLE.matcher(line);
            if (ofPath.matches()) {
                path = ofPath.group(1);
            } else if (ofMethod.matches()) {
                roles = new TreeSet<>();
                operations.put(
                        ofMethod.group(1).toUpperCase(java.util.Locale.ROOT) + " " + path, roles);
            }
            if (isOfRoles && ofRole.matches()) {
                roles.add(ofRole.group(1));
            } else {
                isOfRoles = line.equals(ROLES);
            }
        }
    }
}
