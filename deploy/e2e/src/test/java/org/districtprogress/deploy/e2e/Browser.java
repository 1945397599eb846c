package org.districtprogress.deploy.e2e;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** One headless Chromium for all classes that look at the page. It never fetches one itself. */
final class Browser {

    private static final Optional<Path> PROGRAM =
            Stream.concat(
                            Optional.ofNullable(System.getenv("CHROMIUM")).stream(),
                            Stream.of(
                                    "/usr/bin/chromium",
                                    "/usr/bin/chromium-browser",
                                    "/usr/bin/google-chrome"))
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst();

    private static final List<String> ALONE =
            List.of(
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static com.microsoft.playwright.Browser running;

    private Browser() {}

    /** Skips the test, and says why, where no browser is. */
    static synchronized com.microsoft.playwright.Browser running() {
        Assumptions.assumeTrue(
                PROGRAM.isPresent() && isDriven(),
                "SKIPPED: no Chromium. Install Debian's chromium, or name a program in CHROMIUM"
                        + " and add -Pbrowser; then the page is looked at.");
        if (running == null) {
            Playwright driver =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(
                                            java.util.Map.of(
                                                    "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            running =
                    driver.chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(PROGRAM.orElseThrow())
                                            .setArgs(ALONE));
            Runtime.getRuntime().addShutdownHook(new Thread(driver::close, "end-browser"));
        }
        return running;
    }

    /** The driver's own program: other libraries have a folder of that name. */
    private static boolean isDriven() {
        return Stream.of("linux", "linux-arm64", "mac", "mac-arm64")
                .anyMatch(
                        machine ->
                                Browser.class.getResource("/driver/" + machine + "/node") != null);
    }
}
