package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every count leads to what it counts. */
@Order(PageViewsIT.EARLY)
class PageNumbersIT {

    private static final String AT = "&lang=en&on=2024-09-30";

    /** Every count with where it leads, the same place once. */
    private static final String COUNTS =
            """
            () => [...new Map([...document.querySelectorAll(
              '#content .tally-list a, #content .overdue a, #content .count a, #content .glance-months td a')]
              .map((each) => [each.getAttribute('href'), each.textContent.match(/\\d+/)[0]]))]
            """;

    private final DeployedSuite suite;
    private final District district;

    PageNumbersIT() throws IOException, InterruptedException {
        var unused = Browser.running();
        suite = SharedSuite.running();
        district = new District(suite);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {PageViews.DISTRICT, "#/campaigns/industry", "#/campaigns/party-building"})
    void every_count_opens_as_many(String view) {
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            page.open(PageViews.in("en", view));
            List<?> counts = (List<?>) page.page.evaluate(COUNTS);
            assertThat(counts).hasSizeGreaterThan(2);
            for (Object each : counts) {
                List<?> count = (List<?>) each;
                page.open((String) count.get(0));
                assertThat(page.page.locator(".listed tbody tr, .promise-row").count())
                        .as("%s", count.get(0))
                        .isEqualTo(Integer.parseInt((String) count.get(1)));
            }
        }
    }

    @Test
    void index_opens_the_numbers_it_is_of_with_all_it_is_worked_out_from() throws Exception {
        JsonPath answer = district.read(District.PROGRESS + "?on=2024-09-30");
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            page.open(PageViews.in("en", PageViews.DISTRICT));
            page.page.locator(".glance-index .index-value a").click();
            page.page.locator(".listed").waitFor();

            List<Map<String, Object>> all = answer.getList("campaigns.assessments.flatten()");
            assertThat(page.page.locator(".listed tbody tr").count()).isEqualTo(all.size());
            for (int i = 0; i < all.size(); i++) {
                Map<String, Object> number = all.get(i);
                List<String> told = new ArrayList<>();
                for (String field : List.of("attainment", "expected", "gap")) {
                    told.add(number.get(field) == null ? "none" : number.get(field).toString());
                }
                told.add((String) ((Map<?, ?>) number.get("reason")).get("en"));
                assertThat(
                                page.page
                                        .locator(".listed tbody tr")
                                        .nth(i)
                                        .locator("td")
                                        .allTextContents())
                        .as("%s", number.get("indicator"))
                        .containsSubsequence(told);
            }
        }
    }

    @Test
    void numbers_ask_for_nothing_but_the_progress_and_their_filters_come_off() {
        List<String> asked = new ArrayList<>();
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            page.page.onRequest(
                    request -> {
                        if (request.url().contains("/api/") && !request.url().contains("changes")) {
                            asked.add(request.url());
                        }
                    });
            page.open("#/numbers?status=NOT_REPORTED&reporting=NEVER&campaign=industry" + AT);
            assertThat(asked).isNotEmpty().allMatch(each -> each.contains(District.PROGRESS));
            int few = page.page.locator(".listed tbody tr").count();
            assertThat(page.page.locator(".filters li").count()).isEqualTo(3);
            assertThat(page.heading()).contains("Not reported", "Never reported");

            for (int left = 2; left >= 0; left--) {
                page.page.locator(".filters a").first().click();
                int wanted = left;
                page.page.waitForCondition(
                        () -> page.page.locator(".filters li").count() == wanted);
            }
            assertThat(page.page.url()).doesNotContain("status", "reporting", "campaign");
            assertThat(page.page.locator(".listed tbody tr").count()).isGreaterThan(few);
        }
    }

    @Test
    void index_without_a_range_is_said_to_be_exact() {
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            answered(
                    page,
                    "\"index\":\\{[^}]*}",
                    """
                    "index":{"value":0.75,"low":0.75,"high":0.75,"coverage":1,"reason":null}""");
            page.open(PageViews.in("en", PageViews.DISTRICT));
            assertThat(page.page.locator(".glance-index .index-bounds").allTextContents())
                    .containsExactly(
                            "exactly 0.75: nothing is left open",
                            "All of the plan is measured (1)");
        }
    }

    /** Of what was published nothing is behind, so one is said to be. */
    @Test
    void widest_gaps_say_why() throws Exception {
        JsonPath answer = district.read(District.PROGRESS + "?on=2024-09-30");
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            answered(
                    page,
                    "\"worst\":\\[]",
                    """
                    "worst":[{"indicator":"%s","name":{"zh":"一","en":"One"},"campaign":"industry",
                      "status":"BEHIND","gap":0.5}]"""
                            .formatted(answer.getString("campaigns[0].assessments[2].indicator")));
            page.open(PageViews.in("en", PageViews.DISTRICT));
            assertThat(page.page.locator(".worst-why").allTextContents())
                    .containsExactly(answer.getString("campaigns[0].assessments[2].reason.en"));
        }
    }

    /** The page gets the progress with something of it changed. */
    private static void answered(OpenPage page, String part, String instead) {
        page.page.route(
                url -> url.contains(District.PROGRESS),
                route -> {
                    APIResponse answer = route.fetch();
                    route.fulfill(
                            new Route.FulfillOptions()
                                    .setResponse(answer)
                                    .setBody(answer.text().replaceAll(part, instead)));
                });
    }
}
