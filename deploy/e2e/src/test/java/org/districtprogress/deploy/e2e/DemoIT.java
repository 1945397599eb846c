package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.restassured.path.json.JsonPath;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    static final String VERIFIERS = "审计局";

    private static DeployedSuite suite;
    private static District district;
    private static DemoYear year;

    @TempDir Path elsewhere;

    @BeforeAll
    static void report_the_year() throws Exception {
        suite = DeployedSuite.startedWithOptions("--demo");
        district = new District(suite);
        year = new DemoYear(suite, district);
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
        List<Map<String, Object>> assessments = year.assessments(district.read(YEAR_END));

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
            assertThat(year.recordedBy(service)).as(service).isNotEmpty();
            assertThat(year.recordedBy(service)).allMatch(who -> who.startsWith(PREFIX));
        }
    }

    @Test
    void the_year_is_no_straight_line() throws Exception {
        Set<String> statuses = new HashSet<>();
        for (String on : List.of("2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31")) {
            year.assessments(district.read(District.PROGRESS + "?on=" + on))
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
        marked(commitments, "name.zh", "模拟节点");
        marked(commitments, "evidence.title", "【合成数据】");
        marked(commitments, "verdict.reason", "模拟核查");
    }

    private static void marked(JsonPath commitments, String field, String mark) {
        assertThat(commitments.getList("items.milestones.flatten()." + field, String.class))
                .filteredOn(text -> text != null)
                .as(field)
                .isNotEmpty()
                .allMatch(text -> text.startsWith(mark));
    }

    @Test
    void figures_are_revised_with_reasons_and_some_come_late() throws Exception {
        JsonPath history =
                district.read(
                        "/industry/api/v1/indicators/young-talents/observations?history=true&limit=1000");
        assertThat(history.getList("items.reason", String.class))
                .filteredOn(reason -> reason != null)
                .hasSize(3);
        assertThat(
                        district.read(
                                        "/industry/api/v1/indicators/new-provincial-incubators/target/history")
                                .getList("items.reason", String.class))
                .containsExactly(null, "模拟调整：年中由力争改为确保");
        assertThat(year.everybodyIn("industry")).as("verdicts are given").contains(VERIFIERS);

        String may = year.knownAfter("2024-05");
        String question = "/industry/api/v1/indicators/young-talents/assessment?on=2024-05-31";
        assertThat(district.read(question + "&knownAt=" + may).getString("actual.period"))
                .isEqualTo("2024-04");
        assertThat(district.read(question).getString("actual.period")).isEqualTo("2024-05");
    }

    @Test
    void published_figures_of_the_year_are_not_there_and_earlier_ones_are() throws Exception {
        JsonPath before = district.read(YEAR_END + "&knownAt=" + BEFORE);
        assertThat(year.assessments(before)).allMatch(each -> each.get("actual") == null);
        assertThat(year.assessments(before)).anyMatch(each -> each.get("baseline") != null);
    }

    @Test
    void the_page_says_so_and_only_where_it_is_so() {
        try (OpenPage page = OpenPage.atDesk(suite, "zh")) {
            assertThat(page.open("#/").page.locator(".synthetic").textContent())
                    .contains("合成数据", "并非本区实测");
            page.open("#/?on=2024-01-15").page.locator(".synthetic").waitFor();
            page.open("#/indicators/young-talents").page.locator(".synthetic").waitFor();
            page.page.locator(".synthetic-mark").first().waitFor();
            Locator begun =
                    page.open("#/indicators/out-of-province-funds")
                            .page
                            .locator(".verdict li .source");
            assertThat(begun.locator("a").getAttribute("href")).startsWith("http");
            assertThat(begun.locator(".synthetic-mark").count()).isZero();
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
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            page.open("#/");
            page.page.locator(".synthetic").waitFor();
            page.open("#/?knownAt=" + BEFORE);
            page.page.waitForFunction("() => !document.querySelector('.synthetic')");
            page.open("#/?on=2024-01-15");
            page.page.locator(".synthetic").waitFor();
        }
    }

    /** The moment after the round of May: everything later was reported since. */
    @Test
    void milestones_and_flags_that_came_since_a_visit_are_told() throws Exception {
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            page.page.addInitScript(
                    "localStorage.setItem('district-progress.visit', '"
                            + year.knownAfter("2024-05")
                            + "')");
            page.open("#/?on=2024-12-31&lang=en");
            for (int i = 0; i < 5 && page.text().contains("Of the missing parts"); i++) {
                page.page.reload();
                page.settled();
            }
            String told = page.page.locator(".glance-since").textContent();
            assertThat(told)
                    .contains("Verdicts and figures", "Milestones of commitments", "New flags")
                    .contains("reported done (2024-", "became", "Delivered");
            assertThat(
                            page.page
                                    .locator(
                                            "[aria-labelledby='h-since-milestones'] .since-milestones li")
                                    .count())
                    .isGreaterThan(20);
            assertThat(page.page.locator("[aria-labelledby='h-since-flags'] .since > li").count())
                    .isPositive();
            page.page.locator("[aria-labelledby='h-since-flags'] .since a").first().click();
            page.page.waitForURL("**/#/flags?**");
            assertThat(page.settled().overflow()).isLessThanOrEqualTo(0);
        }
    }

    /** Only a synthetic year has figures beside the plan on this day. */
    @Test
    void figures_beside_the_plan_are_on_paper_too() {
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            page.open("#/?on=2024-12-31&lang=en");
            assertThat(page.page.locator(".glance-context tbody tr:visible").count()).isZero();
            page.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.page.locator(".glance-context tbody tr:visible").last().waitFor();
            assertThat(page.page.locator(".synthetic").isVisible()).isTrue();
        }
    }

    @Test
    void what_leaves_the_page_says_so_too() throws Exception {
        for (String marked :
                List.of(
                        "/embed/indicators/young-talents?lang=en",
                        "/embed/indicators/upgrade-coverage.svg?lang=en",
                        "/api/v1/district/bulletin?month=2024-09&lang=en")) {
            assertThat(district.get(marked).body())
                    .as(marked)
                    .containsIgnoringCase("synthetic data");
        }
        assertThat(district.get("/api/v1/district/metrics").body())
                .contains("\ndistrict_progress_synthetic 1\n");
        assertThat(district.get(District.PROGRESS + "?format=csv").body().lines().skip(1))
                .isNotEmpty()
                .allMatch(row -> row.endsWith(",true"));
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
        String language = view.contains("lang=zh") ? "zh" : "en";
        try (OpenPage page = new OpenPage(suite, language, scheme, width)) {
            page.open(view).page.locator("#live.is-on").waitFor();
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
        List<Integer> changes = year.changes();

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
        assertThat(year.changes()).isEqualTo(changes);
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
}
