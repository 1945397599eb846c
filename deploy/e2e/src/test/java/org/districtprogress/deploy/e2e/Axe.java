package org.districtprogress.deploy.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rules of WCAG 2.2 at level AA, as far as axe-core can find what breaks them. */
final class Axe {

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

    private static final String SCRIPT = read();

    private Axe() {}

    /** What of an open page breaks a rule, each with its place. */
    static List<?> violations(OpenPage page) {
        page.page.evaluate(SCRIPT);
        return (List<?>) page.page.evaluate(CHECK);
    }

    private static String read() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
