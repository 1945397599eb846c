package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No view breaks a rule of WCAG 2.2 at level AA that axe-core can find, light or dark. */
@Order(PageViewsIT.EARLY)
class PageAccessIT {

    private static final String CHECK =
            """
            async () => {
              const { violations, passes } = await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
                resultTypes: ['violations'],
              });
              if (passes.length === 0) {
                return ['nothing was checked'];
              }
              return violations.flatMap(({ id, nodes }) =>
                nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
            }
            """;

    private final DeployedSuite suite;
    private final String axe;

    PageAccessIT() throws IOException, InterruptedException {
        var unused = Browser.running();
        suite = SharedSuite.running();
        try (InputStream script = PageAccessIT.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
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

            assertThat(violations(page)).isEmpty();
        }
    }

    @Test
    void what_breaks_a_rule_is_found() {
        try (OpenPage page = OpenPage.atDesk(suite, "en")) {
            page.open(PageViews.DISTRICT);
            page.page.evaluate(
                    "() => document.querySelector('main').append("
                            + "Object.assign(document.createElement('img'), { src: '/page/icon.svg' }))");

            assertThat(violations(page)).hasSize(1).first().asString().startsWith("image-alt");
        }
    }

    private List<?> violations(OpenPage page) {
        page.page.evaluate(axe);
        return (List<?>) page.page.evaluate(CHECK);
    }
}
