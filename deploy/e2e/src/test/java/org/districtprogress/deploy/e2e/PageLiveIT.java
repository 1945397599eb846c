package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.districtprogress.testing.Promptly;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What happens while the page is open: a figure comes, a service is away and comes back. */
@Order(PageViewsIT.EARLY + 2)
class PageLiveIT {

    /** A figure beside the plan: no verdict depends on it. */
    private static final String CODE = "municipal-major-project-investment-completed";

    private static final String SERIES = "/industry/api/v1/indicators/" + CODE + "/observations";

    private final DeployedSuite suite;
    private final District district;

    /** Of each month there is one report in the suite that all share. */
    private static int month;

    PageLiveIT() throws IOException, InterruptedException {
        var unused = Browser.running();
        suite = SharedSuite.running();
        district = new District(suite);
    }

    @Test
    void figure_that_is_reported_stands_there_within_two_seconds_and_nobody_reloads()
            throws Exception {
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            page.open("#/indicators/" + CODE + "?lang=en");
            page.page.evaluate("() => (window.isTheSame = true)");
            page.page.locator("#live.is-on").waitFor();

            Promptly.atBestWithin(Duration.ofSeconds(2), () -> reported(page));

            assertThat(page.page.evaluate("() => window.isTheSame")).isEqualTo(true);
        }
    }

    @Test
    void reader_stays_where_the_keyboard_and_the_eye_were_when_a_figure_comes() throws Exception {
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            page.open("#/indicators/" + CODE + "?lang=en");
            page.page.locator("#live.is-on").waitFor();
            page.page.locator(".crumb a").focus();
            page.page.evaluate("() => window.scrollTo(0, 200)");
            page.page.evaluate("() => (window.before = document.activeElement)");
            Object scrolled = page.page.evaluate("() => window.scrollY");

            reported(page);

            assertThat(page.page.evaluate("() => window.before.isConnected")).isEqualTo(false);
            assertThat(page.page.evaluate("() => document.activeElement.matches('.crumb a')"))
                    .isEqualTo(true);
            assertThat(page.page.evaluate("() => window.scrollY")).isEqualTo(scrolled);
        }
    }

    private void reported(OpenPage page) {
        String value = "987" + ++month;
        try {
            HttpResponse<String> answer =
                    district.post(
                            SERIES,
                            """
                            {"period": "2024-0%s", "value": %s, "source": {"system": "looked-at"}}"""
                                    .formatted(month, value));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        page.page
                .locator(".indicator-rows td", new Page.LocatorOptions().setHasText(value))
                .first()
                .waitFor();
    }

    @Test
    void service_that_hangs_is_named_and_when_it_is_back_nothing_is_missing() throws Exception {
        try (OpenPage page = OpenPage.atDesk(suite, "en").expectingTrouble()) {
            page.open("#/?lang=en&on=2024-09-30");
            Locator away = page.page.locator(".away");
            page.page.waitForFunction("() => !document.querySelector('.away')");

            suite.signal("livelihood-service", "STOP");
            try {
                page.page.reload();
                away.waitFor();
                assertThat(away.textContent()).contains("livelihood-service");
                assertThat(page.page.locator(".part-note").count()).isPositive();
                for (String view : List.of("campaigns/livelihood", "flags", "reporting")) {
                    page.page.evaluate("view => (location.hash = `#/${view}?lang=en`)", view);
                    page.page.waitForCondition(() -> page.page.url().contains(view));
                    page.page.locator("#content .part-note, #content .problem").first().waitFor();
                    assertThat(away.textContent()).as(view).contains("livelihood-service");
                    assertThat(page.text()).as(view).doesNotContain("Nothing is raised");
                }
                try (OpenPage fresh = OpenPage.atDesk(suite, "en").expectingTrouble()) {
                    fresh.open("#/campaigns/livelihood?lang=en&on=2024-09-30");
                    assertThat(fresh.page.locator(".number-row .badge").count()).isPositive();
                    assertThat(fresh.text()).contains("last good answer");
                }
                page.page.evaluate("() => (window.said = document.querySelector('.away'))");
                page.page.evaluate("() => (window.head = document.querySelector('.head'))");
                page.page.waitForFunction("() => !window.head.isConnected");
                assertThat(page.page.evaluate("() => window.said.isConnected"))
                        .as("what is read out is not read out again")
                        .isEqualTo(true);
            } finally {
                suite.signal("livelihood-service", "CONT");
            }
            // it looks again by itself
            page.page.waitForFunction("() => !document.querySelector('.away')");
            assertThat(page.page.locator(".part-note").count()).isZero();
        }
    }
}
