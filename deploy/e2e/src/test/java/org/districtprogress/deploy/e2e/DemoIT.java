package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.restassured.path.json.JsonPath;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.districtprogress.deploy.e2e.DeployedSuite.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A synthetic year as {@code deploy/up --demo} makes it, looked at, and removed again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoIT {

    private static final int INDICATORS = 22;
    private static final String PREFIX = "synthetic-";
    private static final String YEAR_END = District.PROGRESS + "?on=2024-12-31";

    /** A moment before anything synthetic was recorded. */
    private static final String BEFORE = "2024-06-01T00:00:00Z";

    /** A verdict names the department that gave it, which is a true name. */
    private static final String VERIFIERS = "审计局";

    private static DeployedSuite suite;
    private static District district;

    @TempDir Path elsewhere;

    @BeforeAll
    static void report_the_year() throws Exception {
        suite = DeployedSuite.startedWithOptions("--demo");
        district = new District(suite);
        suite.awaitOutput("The synthetic year is reported");
    }

    @AfterAll
    static void stop() {
        if (suite != null) {
            suite.close();
        }
    }

    @Test
    void every_indicator_has_an_actual_and_none_is_of_a_source_that_is_not_synthetic()
            throws Exception {
        List<Map<String, Object>> assessments = assessments(district.read(YEAR_END));

        assertThat(assessments).hasSize(INDICATORS);
        assertThat(assessments)
                .allSatisfy(
                        each -> {
                            Map<?, ?> actual = (Map<?, ?>) each.get("actual");
                            assertThat(actual).as("%s", each.get("indicator")).isNotNull();
                            if (actual.get("source") != null) {
                                Map<?, ?> source = (Map<?, ?>) actual.get("source");
                                assertThat(source.get("system")).asString().startsWith(PREFIX);
                            } else {
                                assertThat(actual.get("basis")).isEqualTo("DERIVED");
                            }
                        });
        for (String service : List.of("industry", "livelihood", "environment")) {
            assertThat(recordedBy(service)).as(service).isNotEmpty();
            assertThat(recordedBy(service)).allMatch(who -> who.startsWith(PREFIX));
        }
    }

    @Test
    void the_year_is_no_straight_line() throws Exception {
        Set<String> statuses = new HashSet<>();
        for (String on : List.of("2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31")) {
            assessments(district.read(District.PROGRESS + "?on=" + on))
                    .forEach(each -> statuses.add((String) each.get("status")));
        }
        assertThat(statuses)
                .contains("ACHIEVED", "MISSED", "ON_TRACK", "AT_RISK", "BEHIND", "IN_PROGRESS");

        JsonPath end = district.read(YEAR_END);
        assertThat(end.getInt("tally.MISSED")).isEqualTo(2);
        assertThat(end.getList("flags.rule", String.class))
                .contains("rate-disagrees", "month-end-jump", "money-in-and-out", "slip-twice");
        JsonPath commitments = district.read("/api/v1/district/commitments?limit=1000");
        assertThat(commitments.getList("items.state", String.class))
                .contains("DELIVERED", "LATE")
                .hasSize(70);
        assertThat(commitments.getList("items.milestones.flatten().doneOn", String.class))
                .filteredOn(day -> day != null)
                .hasSizeGreaterThan(100);
    }

    @Test
    void figures_are_revised_with_reasons_and_some_come_late() throws Exception {
        JsonPath history =
                district.read(
                        "/industry/api/v1/indicators/young-talents/observations?history=true&limit=1000");
        assertThat(history.getList("items.reason", String.class))
                .filteredOn(reason -> reason != null)
                .hasSize(3);
        assertThat(everybodyIn("industry")).as("verdicts are given").contains(VERIFIERS);

        String may =
                Files.readAllLines(suite.data().resolve("demo").resolve("months")).stream()
                        .filter(line -> line.startsWith("2024-05 "))
                        .map(line -> line.substring("2024-05 ".length()))
                        .findFirst()
                        .orElseThrow();
        String question = "/industry/api/v1/indicators/young-talents/assessment?on=2024-05-31";
        assertThat(district.read(question + "&knownAt=" + may).getString("actual.period"))
                .isEqualTo("2024-04");
        assertThat(district.read(question).getString("actual.period")).isEqualTo("2024-05");
    }

    @Test
    void published_figures_of_the_year_are_not_there_and_earlier_ones_are() throws Exception {
        JsonPath before = district.read(YEAR_END + "&knownAt=" + BEFORE);
        assertThat(assessments(before)).allMatch(each -> each.get("actual") == null);
        assertThat(assessments(before)).anyMatch(each -> each.get("baseline") != null);
    }

    @Test
    void the_page_says_so_and_only_where_it_is_so() {
        try (OpenPage page = OpenPage.atDesk(suite, "zh")) {
            assertThat(page.open("#/").page.locator(".synthetic").textContent())
                    .contains("模拟数据", "并非本区实测");
            page.open("#/?on=2024-01-15").page.locator(".synthetic").waitFor();
            page.open("#/indicators/young-talents").page.locator(".synthetic").waitFor();
            page.page.locator(".synthetic-mark").first().waitFor();
            assertThat(Axe.violations(page)).isEmpty();
        }
        try (OpenPage page = new OpenPage(suite, "en", ColorScheme.DARK, 390)) {
            page.open("#/?on=2024-09-30");
            page.page.locator(".synthetic").waitFor();
            assertThat(Axe.violations(page)).isEmpty();
            assertThat(page.overflow()).isLessThanOrEqualTo(0);
        }
        try (OpenPage page = OpenPage.atDesk(suite, "zh")) {
            assertThat(page.open("#/?knownAt=" + BEFORE).page.locator(".synthetic").count())
                    .isZero();
        }
    }

    /** The pictures of the README, made anew. */
    @ParameterizedTest
    @EnabledIfSystemProperty(named = "pictures.write", matches = "true")
    @CsvSource({
        "district, #/?lang=zh&on=2024-09-30, 1440, LIGHT",
        "campaign, #/campaigns/industry?lang=zh&on=2024-09-30, 1440, LIGHT",
        "indicator, #/indicators/out-of-province-funds?lang=en&on=2024-12-31, 1920, DARK",
        "phone, #/?lang=en&on=2024-09-30, 390, LIGHT"
    })
    void pictures_of_the_readme(String name, String view, int width, ColorScheme scheme) {
        try (OpenPage page = new OpenPage(suite, "en", scheme, width)) {
            page.open(view);
            page.page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(
                                    DeployedSuite.ROOT
                                            .resolve("docs/images")
                                            .resolve(name + ".png")));
        }
    }

    @Test
    void synthetic_and_true_figures_are_never_mixed() throws Exception {
        Refusal withoutDemo = suite.startAgain(suite.data());
        assertThat(withoutDemo.exitCode()).isEqualTo(1);
        assertThat(withoutDemo.said()).contains("keeps a synthetic year; start it with --demo");

        Files.createDirectory(elsewhere.resolve("postgres"));
        Refusal onTrueFigures = suite.startAgain(elsewhere, "--demo");
        assertThat(onTrueFigures.exitCode()).isEqualTo(1);
        assertThat(onTrueFigures.said()).contains("--demo never mixes with them");
        Refusal removal = suite.startAgain(elsewhere, "--demo", "--remove");
        assertThat(removal.exitCode()).isEqualTo(1);
        assertThat(removal.said()).contains("is not marked as synthetic");
        assertThat(elsewhere.resolve("postgres")).exists();
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void another_run_records_nothing() throws Exception {
        String known = district.read(District.PROGRESS).getString("knownAt");
        List<Integer> changes = changes();

        Process again =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                DeployedSuite.ROOT.resolve("deploy/demo/target/demo")
                                        + File.separator
                                        + "*",
                                "org.districtprogress.deploy.demo.Demo",
                                suite.uri(DeployedSuite.GATEWAY, "").toString(),
                                suite.data().toString(),
                                "2024")
                        .redirectErrorStream(true)
                        .start();
        String said = new String(again.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(again.waitFor()).as(said).isZero();
        assertThat(changes()).isEqualTo(changes);
        assertThat(district.read(District.PROGRESS).getString("knownAt")).isEqualTo(known);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void it_is_removed_once_nothing_runs_on_it() throws Exception {
        Refusal running = suite.startAgain(suite.data(), "--demo", "--remove");
        assertThat(running.exitCode()).isEqualTo(1);
        assertThat(running.said()).contains("is already running on");

        assertThat(suite.terminate()).isEqualTo(LauncherEndIT.TERMINATED);
        Refusal removal = suite.startAgain(suite.data(), "--demo", "--remove");

        assertThat(removal.exitCode()).as(removal.said()).isZero();
        assertThat(suite.data()).doesNotExist();
    }

    private static List<Map<String, Object>> assessments(JsonPath progress) {
        List<Map<String, Object>> all = new ArrayList<>();
        progress.<List<Map<String, Object>>>getList("campaigns.assessments").forEach(all::addAll);
        all.addAll(progress.getList("guarantee.assessments"));
        return all;
    }

    private static Set<String> everybodyIn(String service) throws Exception {
        Set<String> all = new HashSet<>();
        for (JsonPath page : feed(service)) {
            all.addAll(page.getList("items.data.recordedBy", String.class));
        }
        return all;
    }

    private static Set<String> recordedBy(String service) throws Exception {
        Set<String> clients = everybodyIn(service);
        clients.remove(null);
        clients.remove("catalogue");
        clients.remove(VERIFIERS);
        return clients;
    }

    private static List<Integer> changes() throws Exception {
        List<Integer> changes = new ArrayList<>();
        for (String service : List.of("industry", "livelihood", "environment")) {
            changes.add(
                    feed(service).stream().mapToInt(page -> page.getList("items").size()).sum());
        }
        return changes;
    }

    private static List<JsonPath> feed(String service) throws Exception {
        List<JsonPath> pages = new ArrayList<>();
        String after = "0";
        while (true) {
            JsonPath page =
                    district.read("/" + service + "/api/v1/changes?limit=1000&after=" + after);
            pages.add(page);
            String next = page.getString("next");
            if (next.equals(after)) {
                return pages;
            }
            after = next;
        }
    }
}
