package org.districtprogress.deploy.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table of who may call what, each register by itself. */
final class Permissions {

    static final String REGISTER = "{register}";

    private static final Path DOCUMENT = DeployedSuite.ROOT.resolve("docs/permissions.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `[A-Z]+ .*$");
    private static final Pattern REGISTERS =
            Pattern.compile("`\\{register}` is each of\\s(.*?)\\.\\n", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("`([a-z-]+)`");

    private final List<Permission> rows;
    private final List<String> registers;

    private Permissions(String text) {
        registers = registers(text);
        rows =
                ROW.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .map(Permission::of)
                        .flatMap(this::each)
                        .toList();
    }

    static Permissions read() throws IOException {
        return new Permissions(Files.readString(DOCUMENT));
    }

    private static List<String> registers(String text) {
        var sentence = REGISTERS.matcher(text);
        if (!sentence.find()) {
            throw new IllegalStateException("the registers are not named: " + DOCUMENT);
        }
        return CODE.matcher(sentence.group(1)).results().map(found -> found.group(1)).toList();
    }

    /** Talents are read by fewer, and reported like others. */
    private Stream<Permission> each(Permission row) {
        boolean isOfRegisters = row.path().contains(REGISTER) || row.query().contains(REGISTER);
        boolean isAlsoOfTalents = row.query().contains(REGISTER);
        return isOfRegisters
                ? Stream.concat(
                                registers.stream(),
                                isAlsoOfTalents ? Stream.of("talents") : Stream.empty())
                        .map(row::in)
                : Stream.of(row);
    }

    List<Permission> rows() {
        return rows;
    }

    /** The rows of an operation; none where it has been forgotten. */
    List<Permission> of(String method, String path) {
        return rows.stream()
                .filter(row -> row.method().equals(method) && row.path().equals(path))
                .toList();
    }
}
