package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** No status is told by its colour alone, in the plot of the months either. */
@Order(PageViewsIT.EARLY)
class PagePatternsIT {

    /** What each bar is ruled with, its colour apart. */
    private static final String PATTERNS =
            """
            () => echarts.getInstanceByDom(document.querySelector('.plot')).getOption().series
              .filter((series) => series.type === 'bar')
              .map((series) => JSON.stringify({
                ...series.itemStyle.decal, color: series.itemStyle.color === 'transparent' }))
            """;

    /** Which colours are drawn with a pattern over them, and how often. */
    private static final String DRAWN =
            """
            () => {
              const plot = echarts.getInstanceByDom(document.querySelector('.plot'));
              const drawn = plot.getZr().storage.getDisplayList().filter((each) => each.style.decal);
              return plot.getOption().series
                .filter((series) => series.itemStyle.decal)
                .map((series) => drawn.filter((each) => each.style.fill === series.itemStyle.color).length);
            }
            """;

    /** How far below the legend the bars begin, in pixels. */
    private static final String ROOM =
            """
            () => {
              const plot = echarts.getInstanceByDom(document.querySelector('.plot'));
              const legend = plot.getViewOfComponentModel(plot.getModel().getComponent('legend')).group;
              const { y, height } = legend.getBoundingRect();
              return plot.getModel().getComponent('grid').coordinateSystem.getRect().y - (legend.y + y + height);
            }
            """;

    private static final String TWO_OF_EACH =
            """
            {"ACHIEVED":2,"ON_TRACK":2,"IN_PROGRESS":2,"AT_RISK":2,"BEHIND":2,"MISSED":2,
             "NOT_REPORTED":2,"NOT_YET_MEASURABLE":2,"SUSPENDED":2}""";

    private final DeployedSuite suite;

    PagePatternsIT() throws IOException, InterruptedException {
        var unused = Browser.running();
        suite = SharedSuite.running();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void every_status_has_a_pattern_of_its_own_in_bars_and_legend(ColorScheme scheme) {
        try (OpenPage page = new OpenPage(suite, "en", scheme, 1440)) {
            page.page.route(
                    url -> url.contains("/district/timeline"),
                    route -> {
                        APIResponse answer = route.fetch();
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setResponse(answer)
                                        .setBody(
                                                answer.text()
                                                        .replaceAll(
                                                                "\"tally\":\\{[^}]*}",
                                                                "\"tally\":" + TWO_OF_EACH)));
                    });
            page.open(PageViews.in("en", PageViews.DISTRICT));
            List<?> patterns = (List<?>) page.page.evaluate(PATTERNS);
            assertThat(patterns).hasSize(9).doesNotHaveDuplicates();

            List<?> drawn = (List<?>) page.page.evaluate(DRAWN);
            assertThat(drawn)
                    .as("in the legend and in a bar of some month")
                    .hasSize(7)
                    .allSatisfy(times -> assertThat((Integer) times).isGreaterThan(1));
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 390", "en, 390", "en, 700", "en, 1440"})
    void legend_has_room_above_the_bars(String language, int width) {
        try (OpenPage page = new OpenPage(suite, language, ColorScheme.LIGHT, width)) {
            page.open(PageViews.in(language, PageViews.DISTRICT));
            assertThat(((Number) page.page.evaluate(ROOM)).intValue()).isBetween(10, 60);
        }
    }
}
