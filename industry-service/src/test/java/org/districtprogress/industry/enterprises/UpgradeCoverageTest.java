package org.districtprogress.industry.enterprises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.industry.enterprises.EnterpriseFacts.ENTERPRISE;
import static org.districtprogress.testing.RegisterFacts.with;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.districtprogress.industry.Recorded;
import org.districtprogress.testing.Documents;
import org.districtprogress.testing.EmbeddedDatabase;
import org.districtprogress.testing.Http;
import org.districtprogress.testing.Lineages;
import org.districtprogress.testing.Lineages.Walked;
import org.districtprogress.testing.Records;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a covered enterprise on to the upgrade that covers it. */
@QuarkusTest
@WithTestResource(value = EmbeddedDatabase.class, scope = TestResourceScope.GLOBAL)
class UpgradeCoverageTest {

    private static final String ABOVE_SCALE = "upgraded-or-listed-of-above-scale-enterprises";
    private static final String ALL = "upgraded-or-listed-of-all-industrial-enterprises";

    private final Records enterprises = new Records("enterprises");
    private final Records projects = new Records("projects");
    private String covered;
    private String small;
    private String upgrade;
    private Map<String, Object> project;

    @BeforeEach
    void record() {
        String code = Recorded.creditCode();
        covered = enterprises.create(with(ENTERPRISE, "creditCode", code));
        small =
                enterprises.create(
                        with(
                                with(ENTERPRISE, "creditCode", Recorded.creditCode()),
                                "aboveScaleYears",
                                List.of(2023)));
        project =
                Map.of(
                        "name", Map.of("zh", "窑炉节能技改"),
                        "enterprise", code,
                        "nature", "TECHNICAL_UPGRADE",
                        "startedOn", "2024-03-01",
                        "startProof", "设备进场单");
        upgrade = projects.create(project);
    }

    @AfterEach
    void close() {
        projects.closeAll();
        enterprises.closeAll();
    }

    private static String moment() {
        return Http.get("/api/v1/progress").jsonPath().getString("knownAt");
    }

    private static List<Map<String, Object>> rows(Walked walked, String id) {
        return walked.rows().stream().filter(row -> row.get("id").equals(id)).toList();
    }

    @Test
    void covered_enterprise_links_to_the_version_and_documents_of_its_upgrade() {
        String before = moment();
        projects.change(upgrade, with(project, "note", "补充验收材料"), null, "补正");
        String document = Documents.recorded();
        Http.request()
                .put(projects.path(upgrade) + "/documents/" + document)
                .then()
                .statusCode(201);
        String query = "on=2024-12-31&knownAt=" + moment();

        Map<String, Object> through = through(query);
        assertThat(through)
                .containsEntry("register", "projects")
                .containsEntry("id", upgrade)
                .containsEntry("version", 2)
                .extractingByKey("name")
                .hasFieldOrPropertyWithValue("zh", "窑炉节能技改");
        assertThat(through.get("documents"))
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .extracting(each -> each.get("sha256"))
                .containsExactly(document);
        JsonPath record = Http.get(through.get("href").toString()).jsonPath();
        assertThat(record.getInt("version")).isEqualTo(2);
        assertThat(record.getString("record.note")).isEqualTo("补充验收材料");

        Map<String, Object> known = through("on=2024-12-31&knownAt=" + before);
        assertThat(known).containsEntry("version", 1).containsEntry("documents", List.of());
        assertThat(Http.get(known.get("href").toString()).jsonPath().getInt("version"))
                .isEqualTo(1);
    }

    /** The list of the year takes an expansion only where it upgrades, so long as it is on it. */
    @Test
    void project_on_the_list_of_key_upgrades_covers_whatever_its_nature() {
        change(with(project, "nature", "EXPANSION"), 2024);
        for (String day : List.of("2024-04-30", "2024-10-01")) {
            assertThat(rows(Lineages.addedUp("upgrade-coverage", "on=" + day), covered))
                    .as(day)
                    .extracting(row -> row.get("part"))
                    .containsExactly("DENOMINATOR");
        }
        for (String day : List.of("2024-05-01", "2024-09-30")) {
            through("on=" + day);
        }
    }

    @Test
    void list_of_another_year_covers_nobody() {
        change(with(project, "nature", "EXPANSION"), 2023);
        assertThat(rows(Lineages.addedUp("upgrade-coverage", "on=2024-06-30"), covered))
                .extracting(row -> row.get("part"))
                .containsExactly("DENOMINATOR");
    }

    /** By its nature it covers from its start on, and on the list no second time. */
    @Test
    void upgrade_that_is_listed_too_covers_once() {
        change(project, 2024);
        for (String day : List.of("2024-04-30", "2024-06-30", "2024-10-01")) {
            through("on=" + day);
        }
    }

    private void change(Map<String, Object> changed, int year) {
        Map<String, Object> listing =
                Map.of(
                        "list",
                        "KEY_UPGRADE",
                        "year",
                        year,
                        "phase",
                        "NEW",
                        "listedOn",
                        year + "-05-01",
                        "removedOn",
                        year + "-10-01");
        projects.change(upgrade, with(changed, "lists", List.of(listing)), null, "补正");
    }

    /** Of the one numerator of the covered enterprise; its denominator counts by itself. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> through(String query) {
        List<Map<String, Object>> rows = rows(Lineages.addedUp("upgrade-coverage", query), covered);
        assertThat(rows)
                .extracting(row -> row.get("part"))
                .containsExactly("NUMERATOR", "DENOMINATOR");
        assertThat(rows.get(0))
                .containsEntry("item", "upgrade " + upgrade)
                .containsEntry("businessDay", "2024-03-01");
        assertThat(rows.get(1).get("through")).isNull();
        return (Map<String, Object>) rows.get(0).get("through");
    }

    @Test
    void both_scopes_are_answered_and_each_by_its_own_code_for_ever() {
        String query = "on=2024-12-31&knownAt=" + moment();
        JsonPath assessment =
                Http.get("/api/v1/indicators/upgrade-coverage/assessment?" + query).jsonPath();
        assertThat(assessment.getString("actual.rule.code")).isEqualTo(ABOVE_SCALE);
        assertThat(assessment.getList("alternatives.rule.code", String.class)).contains(ALL);

        Walked aboveScale = Lineages.addedUp("upgrade-coverage", query + "&rule=" + ABOVE_SCALE);
        Walked all = Lineages.addedUp("upgrade-coverage", query + "&rule=" + ALL);
        assertThat(rows(aboveScale, small)).isEmpty();
        assertThat(rows(all, small)).extracting(row -> row.get("item")).containsExactly("in-scope");
        assertThat(all.numerator()).isEqualByComparingTo(aboveScale.numerator());
        projects.close(upgrade, null);
        assertThat(Lineages.addedUp("upgrade-coverage", query + "&rule=" + ALL)).isEqualTo(all);
    }
}
