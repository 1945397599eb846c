package org.districtprogress.deploy.demo;

import java.net.URI;
import java.util.List;

/** Where to look first. */
final class Links {

    private static final int MAY = 5;

    private Links() {}

    static List<String> of(URI gateway, Months months) {
        return List.of(
                "the district at the end of the year  " + gateway.resolve("/"),
                "as it was known after May            "
                        + gateway.resolve(
                                "/#/?on=2024-05-31&knownAt="
                                        + Writing.encoded(months.knownAt(MAY).orElseThrow())),
                "what a supervisor would raise        " + gateway.resolve("/#/flags"));
    }
}
