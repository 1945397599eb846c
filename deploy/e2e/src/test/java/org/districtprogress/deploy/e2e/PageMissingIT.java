package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One question misses a service that all others reached: the gateway waits a short while for each,
 * so this comes and goes with no service away.
 */
@Order(PageViewsIT.EARLY + 2)
class PageMissingIT {

    private static final String WITHOUT_INDUSTRY =
            """
            {"complete": false, "next": null, "items": [], "months": [], "departments": [],
             "unavailable": [{"service": "industry-service", "since": "2024-10-01T00:00:00Z", "dataAsOf": null,
               "problem": {"type": "/problems/service-timed-out", "title": "Late", "status": 504, "detail": "It was late."}}]}""";

    private final DeployedSuite suite;

    PageMissingIT() throws IOException, InterruptedException {
        var unused = Browser.running();
        suite = SharedSuite.running();
    }

    @Test
    void campaign_without_its_series_says_so_and_draws_them_when_they_come() {
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            misses(page, "timeline");
            page.open("#/campaigns/industry?lang=en&on=2024-09-30");

            assertThat(note(page)).contains("no answer from industry-service", "It was late.");
            assertThat(page.page.locator(".number-row .no-series").count()).isEqualTo(17);
            assertThat(page.page.locator(".small-plot").count()).isZero();

            page.page.waitForFunction(
                    "() => document.querySelector('.small-plot path.plot-actual')");
            assertThat(page.page.locator(".no-series, .away-note").count()).isZero();
            assertThat(page.page.locator(".small-plot").count()).isEqualTo(17);
        }
    }

    @Test
    void campaign_of_another_service_lacks_nothing() {
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            misses(page, "timeline");
            page.open("#/campaigns/livelihood?lang=en&on=2024-09-30");
            assertThat(page.page.locator(".away-note, .no-series").count()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "#/, timeline, .glance-months",
        "#/flags, flags, #content",
        "#/reporting, reporting, #content",
        "#/promises?campaign=industry, commitments, #content",
        "#/search?q=project, commitments, #content"
    })
    void what_is_missing_is_named_where_it_would_stand_until_it_comes(
            String view, String question, String part) {
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            misses(page, question);
            page.open(PageViews.in("en", view));

            Locator shown = page.page.locator(part);
            assertThat(note(page)).contains("no answer from industry-service", "since 2024-10-01");
            assertThat(shown.locator(".away-note").count()).isEqualTo(1);
            assertThat(shown.textContent()).doesNotContain("Nothing is raised");

            page.page.waitForFunction("() => !document.querySelector('.away-note')");
        }
    }

    @Test
    void problems_are_told_in_chinese_with_the_words_of_the_api_behind() {
        try (OpenPage page = OpenPage.atDesk(suite, "zh").expectingTrouble()) {
            misses(page, "flags");
            page.open(PageViews.in("zh", "#/flags"));
            assertThat(note(page)).contains("该服务未能及时应答。", "It was late.");
            assertThat(page.page.locator(".away-note [lang=en]").textContent())
                    .isEqualTo("It was late.");

            page.open(PageViews.in("zh", "#/indicators/none-such"));
            assertThat(page.page.locator(".problem p").first().textContent()).startsWith("没有这个指标。");
            assertThat(page.page.locator(".problem [lang=en]").textContent()).contains("none-such");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "#/campaigns/industry, /industry/api/v1/plan",
        "#/campaigns/industry, /api/v1/district/indicators",
        "#/indicators/upgrade-coverage, /api/v1/district/indicators/upgrade-coverage",
        "#/indicators/upgrade-coverage, /assessment",
        "#/indicators/upgrade-coverage, /observations"
    })
    void what_the_progress_knows_is_drawn_and_the_rest_is_said_to_be_away(
            String view, String question) {
        try (OpenPage page = OpenPage.atDesk(suite, "en").expectingTrouble()) {
            page.page.route(
                    url -> URI.create(url).getPath().endsWith(question),
                    route -> route.fulfill(late()),
                    new Page.RouteOptions().setTimes(2));
            page.open(PageViews.in("en", view));

            assertThat(page.page.locator(".problem").count()).isZero();
            assertThat(page.page.locator("#content .part-note").allTextContents())
                    .anySatisfy(note -> assertThat(note).contains("last good answer"));
            boolean isCampaign = view.contains("campaigns");
            assertThat(
                            page.page
                                    .locator(isCampaign ? ".number-row .badge" : ".tags .badge")
                                    .count())
                    .isEqualTo(isCampaign ? 17 : 1);
            assertThat(page.text()).contains("100", "due 2024-12-31");

            page.page.waitForFunction("() => !document.querySelector('#content .part-note')");
        }
    }

    private static String note(OpenPage page) {
        return page.page.locator(".away-note").textContent();
    }

    /** The next answer to a question of the district lacks a service; the ones after it do not. */
    private static void misses(OpenPage page, String question) {
        page.page.route(
                url -> url.contains("/api/v1/district/" + question),
                route -> route.fulfill(answer()),
                new Page.RouteOptions().setTimes(1));
    }

    private static Route.FulfillOptions late() {
        return new Route.FulfillOptions()
                .setStatus(504)
                .setContentType("application/problem+json")
                .setBody(
                        """
                        {"type": "/problems/service-timed-out", "title": "Late", "status": 504, "detail": "It was late."}""");
    }

    private static Route.FulfillOptions answer() {
        return new Route.FulfillOptions()
                .setContentType("application/json")
                .setBody(WITHOUT_INDUSTRY);
    }
}
