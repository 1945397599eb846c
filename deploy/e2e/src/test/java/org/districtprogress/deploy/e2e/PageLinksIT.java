package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a view leads to outside the page: tables, the bulletin of its month, what others embed. */
@Order(PageViewsIT.EARLY)
class PageLinksIT {

    private static final String TABLES_WITHOUT_A_FILE =
            """
            () => [...document.querySelectorAll('#content table')]
              .filter((each) => !(each.closest('.departments, .methods') ?? each.closest('section, details')).querySelector("a[type='text/csv']"))
              .map((each) => each.caption?.textContent)
            """;

    private final DeployedSuite suite;

    PageLinksIT() throws IOException, InterruptedException {
        var unused = Browser.running();
        suite = SharedSuite.running();
    }

    /** Tables, the flags' list among them, and how many files they are as. */
    @ParameterizedTest
    @CsvSource({
        "#/, 5",
        "#/campaigns/industry, 2",
        "#/indicators/provincial-project-investment-rate, 2",
        "#/numbers?status=NOT_REPORTED, 1",
        "#/promises?campaign=livelihood, 1",
        "#/reporting, 1",
        "#/flags, 1",
        "#/methods, 2"
    })
    void every_table_is_a_file_too(String view, int files) {
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            page.open(PageViews.in("en", view));
            List<String> links = hrefs(page.page.locator("#content a[type='text/csv']"));
            assertThat(links).hasSizeGreaterThanOrEqualTo(files).doesNotHaveDuplicates();
            assertThat((List<?>) page.page.evaluate(TABLES_WITHOUT_A_FILE)).isEmpty();
            for (String link : links) {
                APIResponse file =
                        page.page.request().get(suite.uri(DeployedSuite.GATEWAY, link).toString());
                assertThat(file.status()).as(link + " " + file.text()).isEqualTo(200);
                assertThat(file.headers().get("content-type")).as(link).startsWith("text/csv");
                assertThat(file.text())
                        .as(link)
                        .contains(link.startsWith("/api/") ? ",synthetic\r\n" : "source.system");
            }
        }
    }

    @Test
    void bulletin_is_of_the_month_shown_in_every_form() {
        try (OpenPage page = OpenPage.atDesk(suite, "zh")) {
            page.open("#/?on=2024-09-12&lang=zh");
            assertThat(page.page.locator(".bulletin").textContent()).contains("2024-09");
            List<String> types = new ArrayList<>();
            for (String link : hrefs(page.page.locator(".bulletin a"))) {
                assertThat(link).contains("month=2024-09", "lang=zh");
                APIResponse file =
                        page.page.request().get(suite.uri(DeployedSuite.GATEWAY, link).toString());
                assertThat(file.status()).as(link).isEqualTo(200);
                types.add(file.headers().get("content-type").replaceAll(";.*", ""));
            }
            assertThat(types)
                    .containsExactly(
                            "text/html",
                            "application/pdf",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        }
    }

    @Test
    void indicator_tells_how_another_page_shows_it() {
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            page.open(PageViews.in("en", PageViews.RATE));
            page.page.locator(".embed summary").click();
            List<String> links = hrefs(page.page.locator(".embed a"));
            assertThat(links).hasSize(2);
            List<String> snippets = page.page.locator(".embed code").allTextContents();
            for (int i = 0; i < links.size(); i++) {
                String address = suite.uri(DeployedSuite.GATEWAY, links.get(i)).toString();
                assertThat(page.page.request().get(address).status()).isEqualTo(200);
                assertThat(snippets.get(i))
                        .contains("src=\"" + address.replace("&", "&amp;") + '"');
            }
        }
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            page.open("#/flags?lang=en");
            assertThat(page.page.locator(".embed").count()).isZero();
        }
    }

    private static List<String> hrefs(Locator links) {
        return links.all().stream().map(link -> link.getAttribute("href")).toList();
    }
}
