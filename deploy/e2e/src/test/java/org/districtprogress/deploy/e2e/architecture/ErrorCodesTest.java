package org.districtprogress.deploy.e2e.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads Chinese is told in Chinese what is wrong. */
class ErrorCodesTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();
    private static final Path SENTENCES =
            ROOT.resolve("progress/problem/src/main/resources/messages_zh.properties");

    @Test
    void every_code_has_a_chinese_sentence() throws IOException {
        Set<String> raised = new TreeSet<>();
        for (String module : House.MODULES) {
            sources(ROOT.resolve(module).resolve("src/main/java"))
                    .forEach(source -> raised.addAll(ErrorCodes.of(source)));
        }
        assertThat(raised)
                .as("the search still finds codes")
                .contains("required", "record-closed", "commitment-unknown", "media-type")
                .hasSizeGreaterThan(90);
        assertThat(codes()).containsAll(raised);
    }

    @Test
    void no_code_stands_twice_and_each_sentence_is_chinese() throws IOException {
        assertThat(codes()).doesNotHaveDuplicates().isSorted();
        assertThat(lines().map(line -> line.substring(line.indexOf('=') + 1)))
                .allMatch(sentence -> sentence.matches(".*\\p{IsHan}.*。"));
    }

    @Test
    void codes_are_found_however_they_are_raised() {
        assertThat(
                        ErrorCodes.of(
                                """
                                errors.add("/a, (b", "one", "text, \\"quoted\\"", f(x, y));
                                check.refuse(
                                        "/b", "two-words", message("c"), null);
                                throw ProgressException.unknown("thing", id);
                                throw ProgressException.invalid(pointer(a, b), "three", "d", null);
                                throw new Unreadable("four", text);
                                private static final String CODE = "five";
                                list.add("/x", "not-raised");
                                new FieldError(pointer, code, message, null);
                                """))
                .containsExactly("five", "four", "one", "thing-unknown", "three", "two-words");
    }

    private static List<String> codes() throws IOException {
        return lines().map(line -> line.substring(0, line.indexOf('='))).toList();
    }

    private static Stream<String> lines() throws IOException {
        return Files.readAllLines(SENTENCES).stream().filter(line -> !line.startsWith("#"));
    }

    private static Stream<String> sources(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(ErrorCodesTest::read)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
