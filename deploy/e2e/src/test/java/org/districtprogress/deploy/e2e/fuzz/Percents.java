package org.districtprogress.deploy.e2e.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Texts as they stand in a path or a query. */
final class Percents {

    private Percents() {}

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
