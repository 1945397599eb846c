package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A target that is revised while the page is open. */
@Order(PageViewsIT.EARLY + 3)
class PageTargetIT {

    private static final String CODE = "new-provincial-incubators";
    private static final String TARGET = "/industry/api/v1/indicators/" + CODE + "/target";

    private final DeployedSuite suite;
    private final District district;

    PageTargetIT() throws IOException, InterruptedException {
        var unused = Browser.running();
        suite = SharedSuite.running();
        district = new District(suite);
    }

    @Test
    void revision_is_shown_with_its_reason_and_not_to_who_asks_what_was_known_before()
            throws Exception {
        String before = district.read(District.PROGRESS).getString("knownAt");
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            page.open("#/indicators/" + CODE + "?lang=en");
            page.page.locator("#live.is-on").waitFor();

            HttpResponse<String> revised =
                    district.send(
                            "PUT",
                            TARGET,
                            "*",
                            """
                            {"value": 2, "due": "2024-12-31", "strength": "ENSURE",
                             "reason": "年中调整：由力争改为确保"}""");
            assertThat(revised.statusCode()).as(revised.body()).isEqualTo(200);

            Locator versions = page.page.locator(".target-versions li");
            versions.last().waitFor();
            assertThat(versions.first().textContent())
                    .contains("strive", "at least 2", "The plan as adopted");
            assertThat(versions.last().textContent())
                    .contains("ensure", "at least 2", "年中调整：由力争改为确保", "revised by");
            assertThat(page.page.locator(".indicator-head .tags").textContent()).contains("ensure");
            assertThat(Axe.violations(page)).isEmpty();

            page.open("#/indicators/" + CODE + "?lang=en&knownAt=" + before);
            assertThat(page.page.locator(".target-versions").count()).isZero();
            assertThat(page.page.locator(".indicator-head .tags").textContent()).contains("strive");
        }
    }
}
