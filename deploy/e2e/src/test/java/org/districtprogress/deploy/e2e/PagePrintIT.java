package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on paper: what a meeting needs is there, what only a screen can do is not. */
@Order(PageViewsIT.EARLY)
class PagePrintIT {

    /** A4 between its margins, in the pixels of the browser. */
    private static final int PAPER = 688;

    /** Elements that stand out at the right or hide what is in them, by tag and class. */
    private static final String CUT_OFF =
            """
            () => [...document.querySelectorAll('#page *')]
              .filter((each) => each.checkVisibility() && !each.closest('.unseen, svg'))
              .filter((each) => {
                const box = each.getBoundingClientRect();
                const hides = getComputedStyle(each).overflowX !== 'visible';
                return box.right > window.innerWidth + 1 || (hides && each.scrollWidth > each.clientWidth + 1);
              })
              .map((each) => each.tagName + '.' + each.className)
            """;

    private static final String LINKS_THAT_LOOK_SO =
            """
            () => [...document.querySelectorAll('#page a')]
              .filter((each) => each.checkVisibility())
              .filter((each) => {
                const style = getComputedStyle(each);
                return style.textDecorationLine !== 'none'
                  || style.color !== getComputedStyle(each.parentElement).color;
              })
              .map((each) => each.textContent)
            """;

    private static final String RATE = "Investment completion rate of provincial key projects";

    private final DeployedSuite suite;

    PagePrintIT() throws IOException, InterruptedException {
        var unused = Browser.running();
        suite = SharedSuite.running();
    }

    @Test
    void district_has_its_numbers_and_months() {
        try (OpenPage page = printed(PageViews.DISTRICT, ColorScheme.LIGHT)) {
            assertThat(shown(page, ".glance-tally"))
                    .contains("On 2024-09-30, of 20 numbers promised", "Not reported");
            assertThat(shown(page, ".glance-index")).contains("Index");
            assertThat(shown(page, ".glance-worst")).contains("The widest gaps");
            assertThat(shown(page, ".glance-months table")).contains("2024-09", "Not reported");
            assertThat(shown(page, ".glance-flags")).contains("Flags");
            assertThat(page.page.locator(".plot canvas").boundingBox().height).isGreaterThan(100);
        }
    }

    @Test
    void campaign_has_every_number_with_status_actual_and_target() {
        try (OpenPage page = printed("#/campaigns/industry", ColorScheme.DARK)) {
            Locator rows = page.page.locator(".number-row:visible");
            assertThat(rows.count()).isEqualTo(17);
            for (String row : rows.allInnerTexts()) {
                assertThat(row).contains("Actual", "Target", "due 2024-");
                assertThat(row)
                        .containsAnyOf(
                                "Achieved",
                                "On track",
                                "At risk",
                                "Behind",
                                "Missed",
                                "In progress",
                                "Not reported",
                                "Not yet measurable");
            }
            assertThat(rows.filter(new Locator.FilterOptions().setHasText(RATE)).innerText())
                    .contains("25.1", "2024-Q1", "Reported", "Claimed", "ensure", "at least 100")
                    .containsPattern("Baseline\\s+100 ?per cent\\s+2023");
            assertThat(page.page.locator(".promise-row:visible").count()).isEqualTo(16);
            assertThat(page.page.locator(".small-plot:visible").count()).isEqualTo(17);
            assertThat(page.page.locator(".small-plot path.plot-actual").count()).isPositive();
            assertThat(page.page.locator(".small-plot .plot-last:visible").count()).isPositive();
            assertThat(page.page.evaluate("() => getComputedStyle(document.body).color"))
                    .as("dark on light, whatever the screen")
                    .isEqualTo("rgb(23, 33, 31)");
        }
    }

    @Test
    void indicator_has_verdict_series_revisions_and_rows() {
        try (OpenPage page = printed(PageViews.RATE, ColorScheme.LIGHT)) {
            assertThat(shown(page, ".indicator-head")).contains("The figure judged is", "target");
            assertThat(page.page.locator(".indicator-head .badge").isVisible()).isTrue();
            assertThat(page.page.locator(".indicator-rows tbody tr:visible").count()).isPositive();
            assertThat(shown(page, ".lineage .sums")).contains("equals the answered");
            assertThat(page.page.locator(".plot canvas").boundingBox().height).isGreaterThan(100);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PageViews.DISTRICT,
                "#/campaigns/industry",
                "#/numbers?reporting=OVERDUE",
                PageViews.RATE,
                "#/methods"
            })
    void every_view_says_its_moment_hides_what_is_of_the_screen_and_cuts_nothing_off(String view) {
        try (OpenPage page = printed(view, ColorScheme.LIGHT)) {
            assertThat(shown(page, ".printed")).contains("As of 2024-09-30", "Known at 20");
            for (String screen :
                    List.of(
                            ".nav",
                            ".search",
                            ".head-tools",
                            ".time-on",
                            ".time-known",
                            "button",
                            "input",
                            "a[type='text/csv']",
                            ".bulletin",
                            ".embed")) {
                assertThat(page.page.locator("#page " + screen + ":visible").count())
                        .as(screen)
                        .isZero();
            }
            assertThat((List<?>) page.page.evaluate(LINKS_THAT_LOOK_SO)).isEmpty();
            assertThat((List<?>) page.page.evaluate(CUT_OFF)).isEmpty();
            assertThat(page.overflow()).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void screen_is_as_it_was_before() {
        try (OpenPage page = printed(PageViews.DISTRICT, ColorScheme.LIGHT)) {
            assertThat(page.page.locator("details[open]").count()).isEqualTo(1);
            page.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.page.waitForFunction("() => !document.querySelector('details[open]')");
            assertThat(page.page.locator(".nav").isVisible()).isTrue();
            assertThat(page.page.locator(".printed").isVisible()).isFalse();
        }
    }

    private OpenPage printed(String view, ColorScheme scheme) {
        OpenPage page = new OpenPage(suite, "en", scheme, PAPER);
        page.open(PageViews.in("en", view));
        page.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.page.waitForFunction("() => !document.querySelector('details:not([open], .embed)')");
        return page;
    }

    private static String shown(OpenPage page, String part) {
        return page.page.locator(part).first().innerText();
    }
}
