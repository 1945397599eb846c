package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What has changed since the reader was here last. */
@Order(PageViewsIT.EARLY)
class PageSinceIT {

    private static final String SINCE = ".glance-since";
    private static final String MARCH = "#/?on=2024-03-31&lang=en";

    private final DeployedSuite suite;

    PageSinceIT() throws IOException, InterruptedException {
        var unused = Browser.running();
        suite = SharedSuite.running();
    }

    @Test
    void first_visit_is_told_nothing_and_the_next_that_nothing_changed() {
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            page.open(MARCH);
            assertThat(page.page.locator(SINCE).count()).isZero();

            page.page.evaluate("() => sessionStorage.clear()");
            page.page.reload();
            page.settled();
            assertThat(page.page.locator(SINCE).textContent())
                    .contains(
                            "No verdict and no figure has changed.",
                            "No milestone has changed.",
                            "There is no new flag.");
        }
    }

    /** In May 2024 nobody knew the figures of the first quarter, 25.1 of 100 among them. */
    @Test
    void what_came_since_is_listed_with_what_it_changed() {
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            page.page.addInitScript(
                    "localStorage.setItem('district-progress.visit', '2024-05-01T00:00:00Z')");
            page.open(MARCH);

            assertThat(page.page.locator(SINCE + " h2").textContent()).contains("2024-05-01 08:00");
            assertThat(page.page.locator(SINCE + " li").allTextContents())
                    .anySatisfy(
                            told ->
                                    assertThat(told)
                                            .contains(
                                                    "Investment completion rate of provincial key"
                                                            + " projects",
                                                    "Not reported",
                                                    "became",
                                                    "On track",
                                                    "25.1"));
            page.page.locator(SINCE + " li a").first().click();
            page.page.waitForURL("**/#/indicators/**");
        }
    }
}
