package org.districtprogress.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.districtprogress.deploy.demo.FakeGateway.Write;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The year as it is sent: the same to the last byte for one seed, and nothing without its mark. */
@TestInstance(Lifecycle.PER_CLASS)
class ReportedYearTest {

    private static final String SYSTEM = "synthetic-";

    private List<Write> year;

    /** What is written, told by its path; the order matters. */
    private enum Kind {
        REGISTER_ROWS("/imports\\?into=(?!milestones$).*", true),
        MILESTONE_PLAN("/imports\\?into=milestones", true),
        FIGURE(".*/observations", true),
        FIGURE_VERDICT(".*/observations/[^/]+/verdict", false),
        MILESTONE_MOVE(".*/milestones/[^/]+", true),
        TARGET(".*/indicators/[^/]+/target", false),
        MILESTONE_DONE(".*/completion", true),
        MILESTONE_VERDICT(".*/milestones/[^/]+/verdict", true),
        DOCUMENT("/documents\\?name=.*", true),
        DOCUMENT_LINK(".*/milestones/.*/documents/[^/]+", true);

        private final Pattern path;

        /** Whether chance has a say in it. */
        private final boolean isOfSeed;

        Kind(String path, boolean isOfSeed) {
            this.path = Pattern.compile("/(?:industry|livelihood|environment)/api/v1" + path);
            this.isOfSeed = isOfSeed;
        }

        static Kind of(Write write) {
            for (Kind kind : values()) {
                if (kind.path.matcher(write.path()).matches()) {
                    return kind;
                }
            }
            throw new AssertionError("what is " + write + "?");
        }
    }

    @BeforeAll
    void report(@TempDir Path data) throws IOException {
        year = reported(2024, data);
    }

    @Test
    void one_seed_sends_the_same_bytes_in_the_same_order(@TempDir Path data) throws IOException {
        assertThat(reported(2024, data)).isEqualTo(year);
    }

    @Test
    void another_seed_sends_others_of_every_kind_that_chance_has_a_say_in(@TempDir Path data)
            throws IOException {
        Map<Kind, List<String>> here = byKind(year);
        Map<Kind, List<String>> there = byKind(reported(7, data));
        for (Kind kind : Kind.values()) {
            if (kind.isOfSeed) {
                assertThat(there.get(kind)).as(kind.name()).isNotEqualTo(here.get(kind));
            }
        }
    }

    @Test
    void every_kind_is_sent_and_some_come_late_or_are_corrected() {
        assertThat(byKind(year).keySet()).isEqualTo(EnumSet.allOf(Kind.class));
        List<Write> figures = year.stream().filter(write -> Kind.of(write) == Kind.FIGURE).toList();
        assertThat(figures.stream().filter(write -> write.version() != null))
                .as("corrections")
                .hasSize(6);
        assertThat(year.stream().filter(write -> write.key() == null)).isEmpty();
        assertThat(year.stream().map(write -> write.path() + " " + write.key()))
                .doesNotHaveDuplicates();
    }

    @Test
    void nothing_is_sent_without_a_mark() {
        for (Write write : year) {
            assertThat(write.client()).startsWith(SYSTEM);
            assertThat(write.key()).startsWith("synthetic/2024/");
            switch (Kind.of(write)) {
                case REGISTER_ROWS, MILESTONE_PLAN ->
                        write.body().lines().forEach(row -> isMarked(write, row));
                case DOCUMENT -> {
                    assertThat(URLDecoder.decode(write.path(), StandardCharsets.UTF_8))
                            .contains("模拟材料");
                    assertThat(write.body()).contains("% synthetic: ");
                }
                default -> isMarked(write, write.body());
            }
        }
    }

    private static void isMarked(Write write, String json) {
        JsonNode body = Json.read(json);
        Kind kind = Kind.of(write);
        if (kind == Kind.REGISTER_ROWS || kind == Kind.FIGURE) {
            assertThat(body.path("source").path("system").asText())
                    .as(json)
                    .isEqualTo(write.client());
            assertThat(body.path("source").path("title").asText()).as(json).contains("【合成数据】");
        } else {
            List<String> texts = new ArrayList<>();
            texts(body, texts);
            assertThat(texts).as(write.path()).anyMatch(text -> text.contains("模拟"));
        }
    }

    private static void texts(JsonNode node, List<String> into) {
        if (node.isTextual()) {
            into.add(node.asText());
        }
        node.forEach(each -> texts(each, into));
    }

    private static Map<Kind, List<String>> byKind(List<Write> year) {
        Map<Kind, List<String>> kinds = new EnumMap<>(Kind.class);
        for (Write write : year) {
            kinds.computeIfAbsent(Kind.of(write), none -> new ArrayList<>())
                    .add(write.path() + " " + write.body());
        }
        return kinds;
    }

    private static List<Write> reported(long seed, Path data) throws IOException {
        Files.createDirectories(data.resolve("identity"));
        Files.writeString(data.resolve("identity").resolve("admin.secret"), "s");
        try (FakeGateway gateway = new FakeGateway()) {
            Demo.run(gateway.address(), data, seed);
            return gateway.written();
        }
    }
}
