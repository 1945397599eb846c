package org.districtprogress.industry.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.testing.RegisterFacts.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.Http;
import org.districtprogress.testing.Records;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a supervisor would raise about projects. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ProjectFlagsTest {

    private final Records records = new Records("projects");

    @AfterEach
    void close() {
        records.closeAll();
    }

    @Test
    void same_name_twice_is_raised_with_both_rows_until_one_is_closed() {
        String name = "疑点" + UUID.randomUUID();
        String one = records.create(project(name));
        assertThat(rows("project-twice")).isEmpty();
        String other =
                records.create(
                        project(" " + name.replace("-", " — ").toUpperCase(java.util.Locale.ROOT)));
        assertThat(rows("project-twice")).containsExactlyInAnyOrder(one, other);
        String moment = Http.get("/api/v1/progress").jsonPath().getString("knownAt");
        assertThat(
                        Http.get("/api/v1/progress?on=2024-12-31")
                                .jsonPath()
                                .getInt("flags.find { it.rule == 'project-twice' }.count"))
                .isEqualTo(1);

        records.close(other, null);

        assertThat(rows("project-twice")).isEmpty();
        assertThat(
                        Http.get("/api/v1/flags?flag=project-twice&knownAt=" + moment)
                                .jsonPath()
                                .getList("items"))
                .hasSize(1);
    }

    @Test
    void completed_beyond_plan_is_raised_and_the_figure_is_as_it_was_said() {
        String id =
                records.create(
                        with(
                                with(
                                        project("超计划" + UUID.randomUUID()),
                                        "plannedInvestment",
                                        List.of(Map.of("year", 2024, "amount", 100))),
                                "completedInvestment",
                                List.of(Map.of("month", "2024-03", "amount", 100.01))));
        assertThat(rows("investment-beyond-plan")).containsExactly(id);
        assertThat(
                        Http.get("/api/v1/flags?flag=investment-beyond-plan")
                                .jsonPath()
                                .getString("items[0].detail"))
                .isEqualTo("2024: 100.01 > 100");
    }

    @Test
    void start_in_the_future_is_raised() {
        String id =
                records.create(
                        with(
                                with(project("未来" + UUID.randomUUID()), "startedOn", "2199-01-01"),
                                "startProof",
                                "施工许可证"));
        assertThat(rows("start-in-the-future")).containsExactly(id);
    }

    private static List<String> rows(String flag) {
        return Http.get("/api/v1/flags?flag=" + flag)
                .jsonPath()
                .getList("items.collectMany { it.rows }.id", String.class);
    }

    private static Map<String, Object> project(String name) {
        return Map.of("name", Map.of("zh", name), "nature", "GREENFIELD");
    }
}
