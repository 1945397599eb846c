package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** What is no view of the page, but is looked at in a browser too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/embed/indicators/upgrade-coverage?on=2024-09-30&lang=zh",
                "/embed/indicators/out-of-province-funds?on=2024-09-30&lang=en",
                "/api/v1/district/bulletin?month=2024-09&lang=zh",
                "/api/v1/district/bulletin?month=2024-09&lang=en"
            })
    void document_breaks_no_rule(String path) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (OpenPage page = new OpenPage(suite, "en", scheme, 1440).expectingTrouble()) {
                page.page.navigate(suite.uri(DeployedSuite.GATEWAY, path).toString());
                assertThat(page.page.title()).isNotBlank();
                assertThat(Axe.violations(page)).as(scheme.toString()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#/indicators/resident-population", "#/indicators/no-such-number"})
    void context_and_a_refusal_break_no_rule(String view) {
        for (String language : List.of("zh", "en")) {
            try (OpenPage page = OpenPage.atDesk(suite, language).expectingTrouble()) {
                page.open(PageViews.in(language, view));
                assertThat(Axe.violations(page)).as(language).isEmpty();
            }
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
