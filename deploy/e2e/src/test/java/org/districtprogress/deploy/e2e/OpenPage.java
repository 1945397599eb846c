package org.districtprogress.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The page of a running suite in a tab of its own, with nothing kept from an earlier visit. When it
 * is closed it has complained of nothing and asked nobody but its own origin.
 */
final class OpenPage implements AutoCloseable {

    private static final int PHONE = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final int DESK_HEIGHT = 900;

    /** The view stands, its plots are drawn, and what is read after it has come. */
    private static final String SETTLED =
            """
            () => document.querySelector('#content h1')
              && !document.querySelector('[aria-busy]')
              && [...document.querySelectorAll('.plot')].every((plot) => plot.querySelector('canvas, svg'))
            """;

    private static final String WORDS =
            """
            () => {
              const copy = document.getElementById('page').cloneNode(true);
              copy.querySelectorAll('code').forEach((code) => code.remove());
              return copy.textContent;
            }
            """;

    private final String origin;
    private final BrowserContext tab;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private boolean isTroubleExpected;
    final Page page;

    OpenPage(DeployedSuite suite, String language, ColorScheme scheme, int width) {
        origin = suite.uri(DeployedSuite.GATEWAY, "").toString();
        int height = width <= PHONE ? PHONE_HEIGHT : DESK_HEIGHT;
        tab =
                Browser.running()
                        .newContext(
                                new com.microsoft.playwright.Browser.NewContextOptions()
                                        .setLocale(language.equals("zh") ? "zh-CN" : "en-GB")
                                        .setColorScheme(scheme)
                                        .setViewportSize(new ViewportSize(width, height)));
        page = tab.newPage();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error") || message.type().equals("warning")) {
                        complaints.add(message.text());
                    }
                });
        page.onPageError(complaints::add);
        page.onRequest(
                request -> {
                    if (!URI.create(request.url()).toString().startsWith(origin)) {
                        complaints.add("asks " + request.url());
                    }
                });
    }

    static OpenPage atDesk(DeployedSuite suite, String language) {
        return new OpenPage(suite, language, ColorScheme.LIGHT, 1440);
    }

    /** What a part that is away makes the browser note is no fault of the page. */
    OpenPage expectingTrouble() {
        isTroubleExpected = true;
        return this;
    }

    OpenPage open(String hash) {
        page.navigate(origin + "/" + hash);
        return settled();
    }

    OpenPage settled() {
        page.waitForFunction(SETTLED);
        return this;
    }

    String heading() {
        return page.locator("#content h1").first().textContent();
    }

    /** All that is said, formulas apart, which are shown as the API answers them. */
    String text() {
        return (String) page.evaluate(WORDS);
    }

    /** How far the page is wider than what it is seen through, in pixels. */
    int overflow() {
        Object wider =
                page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        return ((Number) wider).intValue();
    }

    @Override
    public void close() {
        tab.close();
        if (!isTroubleExpected) {
            assertThat(complaints).as("what the browser complains of").isEmpty();
        }
    }
}
