package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No view breaks a rule of WCAG 2.2 at level AA that axe-core can find, light or dark. */
@Order(PageViewsIT.EARLY)
class PageAccessIT {

    private final DeployedSuite suite;

    PageAccessIT() throws IOException, InterruptedException {
        var unused = Browser.running();
        suite = SharedSuite.running();
    }

    static Stream<PageViewsIT.Look> looks() {
        return PageViews.ALL.stream()
                .flatMap(
                        view ->
                                Stream.of(
                                        new PageViewsIT.Look(view, "zh", 1440, ColorScheme.LIGHT),
                                        new PageViewsIT.Look(view, "en", 390, ColorScheme.DARK)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void view_breaks_no_rule(PageViewsIT.Look look) {
        try (OpenPage page = new OpenPage(suite, "en", look.scheme(), look.width())) {
            page.open(PageViews.in(look.language(), look.view()));

            assertThat(Axe.violations(page)).isEmpty();
        }
    }

    @Test
    void what_breaks_a_rule_is_found() {
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            page.open(PageViews.DISTRICT);
            page.page.evaluate(
                    "() => document.querySelector('main').append("
                            + "Object.assign(document.createElement('img'), { src: '/page/icon.svg' }))");

            assertThat(Axe.violations(page)).hasSize(1).first().asString().startsWith("image-alt");
        }
    }
}
