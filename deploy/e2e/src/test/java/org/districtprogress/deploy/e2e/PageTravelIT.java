package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Moving in time and between views with the keyboard and links alone. */
@Order(PageViewsIT.EARLY)
class PageTravelIT {

    private final DeployedSuite suite;
    private final District district;

    PageTravelIT() throws IOException, InterruptedException {
        var unused = Browser.running();
        suite = SharedSuite.running();
        district = new District(suite);
    }

    @Test
    void slider_moves_the_day_and_the_figures_are_those_of_the_api() throws Exception {
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            page.open("#/?on=2024-01-31&lang=en");
            assertThat(tally(page)).isEqualTo(tallyOn("2024-01-31"));

            Locator slider = page.page.locator("#on-slider");
            slider.focus();
            slider.press("End");
            page.page.waitForURL(Pattern.compile("on=2024-12-31"));
            page.page.waitForFunction(
                    "() => document.querySelector('.lead').textContent.includes('2024-12-31')");

            assertThat(page.page.locator("#on-day").inputValue()).isEqualTo("2024-12-31");
            assertThat(tally(page)).isEqualTo(tallyOn("2024-12-31"));
            assertThat(tallyOn("2024-12-31")).isNotEqualTo(tallyOn("2024-01-31"));
        }
    }

    /** A day on the way to another one is no place where anybody was. */
    @Test
    void back_leads_out_of_the_view_whatever_the_slider_has_passed() {
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            page.open("#/reporting?on=2024-09-30&lang=en");
            follow(page, ".nav a[href^='#/?']");
            Object entries = page.page.evaluate("() => history.length");
            for (String day : List.of("2024-09-29", "2024-09-28", "2024-09-27")) {
                page.page.locator("#on-slider").press("ArrowLeft");
                page.page.waitForFunction(
                        "day => document.querySelector('.lead').textContent.includes(day)", day);
                assertThat(page.page.url()).contains("on=" + day);
            }
            assertThat(page.page.evaluate("() => document.activeElement.id"))
                    .isEqualTo("on-slider");
            assertThat(page.page.evaluate("() => history.length")).isEqualTo(entries);

            page.page.goBack();
            page.page.locator(".departments").waitFor();
            assertThat(page.page.url()).contains("#/reporting?on=2024-09-30");
        }
    }

    /** Figures of the first quarter were published in July 2024: in May nobody knew them. */
    @Test
    void what_was_known_then_is_a_link_that_anybody_can_open() throws Exception {
        String asKnownInMay =
                PageViews.RATE + "?on=2024-03-31&knownAt=2024-05-01T00:00:00Z&lang=en";
        try (OpenPage page = OpenPage.atDesk(suite, "zh")) {
            page.open(asKnownInMay);
            assertThat(page.page.locator("#known-switch").isChecked()).isTrue();
            assertThat(page.page.locator(".indicator-head .badge").textContent())
                    .containsIgnoringCase("not reported");

            page.page.locator("#known-switch").uncheck();
            page.page.waitForFunction("() => !location.hash.includes('knownAt')");
            page.page
                    .locator(".indicator-head .badge")
                    .filter(new Locator.FilterOptions().setHasText("On track"))
                    .waitFor();
        }
    }

    @Test
    void keyboard_leads_from_the_campaigns_to_a_number_and_back() throws Exception {
        try (OpenPage page = OpenPage.atDesk(suite, "zh")) {
            page.open("#/?on=2024-09-30");
            follow(page, "main a[href^='#/campaigns/industry']");
            assertThat(page.heading())
                    .isEqualTo(
                            district.read("/api/v1/district/progress?on=2024-09-30")
                                    .getString("campaigns[0].name.zh"));

            follow(page, "main a[href^='#/indicators/provincial-project-investment-rate']");
            assertThat(page.heading()).contains("省");

            page.page.goBack();
            page.page.waitForFunction("() => location.hash.startsWith('#/campaigns/industry')");
            page.page.keyboard().press("Tab");
            assertThat(page.page.evaluate("() => document.activeElement !== document.body"))
                    .isEqualTo(true);
        }
    }

    @Test
    void search_finds_in_both_languages_and_nothing_says_so() {
        try (OpenPage page = OpenPage.atDesk(suite, "zh")) {
            page.open("#/");
            for (String wanted : new String[] {"研发投入", "R&D spend"}) {
                Locator box = page.page.getByRole(AriaRole.SEARCHBOX);
                box.fill(wanted);
                box.press("Enter");
                page.page
                        .locator(".found a", new Page.LocatorOptions().setHasText("研发投入占比"))
                        .first()
                        .waitFor();
            }
            Locator box = page.page.getByRole(AriaRole.SEARCHBOX);
            box.fill("nobody calls it so");
            box.press("Enter");
            page.page
                    .getByText(Pattern.compile("“?nobody calls it so”?.*0|0.*nobody calls it so"))
                    .first()
                    .waitFor();
        }
    }

    private static void follow(OpenPage page, String link) {
        Locator found = page.page.locator(link).first();
        String before = page.heading();
        found.focus();
        found.press("Enter");
        page.page.waitForFunction(
                "before => document.querySelector('#content h1')?.textContent !== before", before);
        page.settled();
    }

    /** Counts by status that are not zero, smallest first. */
    private List<Integer> tallyOn(String on) throws Exception {
        Map<String, Object> counts = district.read(District.PROGRESS + "?on=" + on).getMap("tally");
        return counts.values().stream()
                .map(count -> Integer.valueOf(String.valueOf(count)))
                .filter(count -> count > 0)
                .sorted()
                .toList();
    }

    private static List<Integer> tally(OpenPage page) {
        return page.page.locator(".glance-tally .tally-list li b").allTextContents().stream()
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }
}
