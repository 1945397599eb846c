package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** From a figure on the page down to the rows that make it, which add up to the last digit. */
@Order(PageViewsIT.EARLY + 1)
class PageLineageIT {

    private static final String DEALS = "/industry/api/v1/investment-deals/";
    private static final List<String> SUMS = List.of("30000000.10", "45000000.20", "25000000.45");

    /** A deal that is closed stays so: each test has others. */
    private static int tests;

    private final List<String> ids =
            Stream.of("a", "b", "c").map(each -> "looked-at-" + tests + each).toList();

    private final DeployedSuite suite;
    private final District district;

    PageLineageIT() throws IOException, InterruptedException {
        tests++;
        var unused = Browser.running();
        suite = SharedSuite.running();
        district = new District(suite);
    }

    @BeforeEach
    void three_deals_were_paid() throws Exception {
        for (int i = 0; i < ids.size(); i++) {
            String deal =
                    """
                    {"record": {"name": {"zh": "江苏项目%s"}, "investor": {"name": "江苏投资方%s"},
                      "origin": "CN_JS", "signedOn": "2024-01-10", "agreedSum": 1000000000,
                      "receipts": [{"on": "2024-02-05", "sum": %s, "slip": "%s"}]},
                     "source": {"system": "promotion-bureau"}}"""
                            .formatted(i, i, SUMS.get(i), ids.get(i));
            HttpResponse<String> created = district.send("PUT", DEALS + ids.get(i), null, deal);
            assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        }
    }

    @AfterEach
    void and_are_closed_again() throws Exception {
        for (String id : ids) {
            HttpResponse<String> closed =
                    district.send(
                            "POST",
                            DEALS + id + "/closure",
                            "*",
                            """
                            {"source": {"system": "promotion-bureau"}, "reason": "测试数据"}""");
            assertThat(closed.statusCode()).as(closed.body()).isEqualTo(201);
        }
    }

    @Test
    void figure_opens_down_to_its_rows_and_their_sum_is_the_figure() {
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            page.open(PageViews.FUNDS + "?on=2024-03-31&lang=en");

            // (30 000 000.10 + 45 000 000.20 + 25 000 000.45) ÷ 100 000 000
            assertThat(page.page.locator(".indicator-head").textContent())
                    .contains("The figure judged is 1 hundred million yuan");
            Locator rows = page.page.locator(".lineage tbody tr");
            page.page.waitForCondition(() -> rows.count() == 3);
            BigDecimal sum =
                    rows.locator("td.number b").allTextContents().stream()
                            .map(BigDecimal::new)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo("100000000.75");
            assertThat(page.page.locator(".sums li.is-equal").allTextContents())
                    .anySatisfy(told -> assertThat(told).contains("100000000.75"));
            assertThat(page.page.locator(".sums li.is-unequal").count()).isZero();

            for (int i = 0; i < rows.count(); i++) {
                Locator row = rows.nth(i);
                JsonPath opened = opened(page, row.locator("a").first());
                assertThat(new BigDecimal(opened.getString("record.receipts[0].sum")))
                        .isEqualByComparingTo(row.locator("td.number b").textContent());
            }
        }
    }

    /** The same receipts, by a rule that leaves out some of the places they may come from. */
    @Test
    void another_figure_opens_down_to_its_own_rows_and_back_to_the_judged_one() {
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            page.open(PageViews.FUNDS + "?on=2024-03-31&lang=en");
            Locator other = page.page.locator(".others a[href*='rule=']").first();
            String value =
                    page.page
                            .locator(
                                    ".others li",
                                    new Page.LocatorOptions()
                                            .setHas(page.page.locator("a[href*='rule=']")))
                            .locator(".figure b")
                            .textContent();
            other.click();

            Locator note = page.page.locator(".lineage .part-note");
            note.waitFor();
            page.settled();
            page.page.waitForFunction("() => document.activeElement.matches('.lineage')");
            assertThat(page.page.locator(".lineage .figure b").textContent()).isEqualTo(value);
            assertThat(page.page.locator(".sums li.is-equal").count()).isPositive();
            assertThat(page.page.locator(".sums li.is-unequal").count()).isZero();
            assertThat(page.page.locator(".lineage a[type='text/csv']").getAttribute("href"))
                    .contains("rule=");

            page.page.reload();
            page.page.waitForFunction("() => document.activeElement.matches('.lineage')");
            note.locator("a").click();
            page.page.waitForFunction("() => !document.querySelector('.lineage .part-note')");
            assertThat(page.page.url()).doesNotContain("rule=");
        }
    }

    @Test
    void another_report_opens_as_its_service_answers_it() {
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            page.open(PageViews.FUNDS + "?on=2024-12-31&lang=en");
            Locator report = page.page.locator(".others li a[href*='/observations/']").first();
            assertThat(opened(page, report).getString("id")).isNotBlank();
        }
    }

    private JsonPath opened(OpenPage page, Locator link) {
        String address = suite.uri(DeployedSuite.GATEWAY, link.getAttribute("href")).toString();
        APIResponse answer = page.page.request().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return JsonPath.with(answer.text()).using(District.EXACT);
    }
}
