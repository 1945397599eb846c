package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view in both languages and on three screens: it stands, fits, and nothing complains. */
@Order(PageViewsIT.EARLY)
class PageViewsIT {

    /** While the suite holds the published figures and nothing else. */
    static final int EARLY = 10;

    private static final Path PICTURES = Path.of("target", "pictures");

    private final DeployedSuite suite;

    PageViewsIT() throws IOException, InterruptedException {
        var unused = Browser.running();
        suite = SharedSuite.running();
    }

    record Look(String view, String language, int width, ColorScheme scheme) {
        String name() {
            String view = view().replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
            return (view.isEmpty() ? "district" : view) + "-" + language + "-" + width;
        }
    }

    static Stream<Look> looks() {
        return PageViews.ALL.stream()
                .flatMap(
                        view ->
                                Stream.of(
                                        new Look(view, "zh", 1440, ColorScheme.LIGHT),
                                        new Look(view, "en", 390, ColorScheme.LIGHT),
                                        new Look(view, "en", 1920, ColorScheme.DARK)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void view_stands_fits_and_speaks_its_language(Look look) {
        try (OpenPage page = new OpenPage(suite, "en", look.scheme(), look.width())) {
            page.open(PageViews.in(look.language(), look.view()));

            assertThat(page.heading()).isNotBlank();
            assertThat(page.overflow()).as("pixels too wide").isLessThanOrEqualTo(0);
            assertThat(page.page.locator("html").getAttribute("lang")).startsWith(look.language());
            assertThat(page.text()).doesNotContain("undefined", "null", "NaN", "[object");
            page.page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(PICTURES.resolve(look.name() + ".png")));
        }
    }
}
