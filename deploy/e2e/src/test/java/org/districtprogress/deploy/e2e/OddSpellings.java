package org.districtprogress.deploy.e2e;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Other ways to write a path, that some program between caller and handler may take for the path.
 */
final class OddSpellings {

    private static final List<String> BEHIND =
            List.of(
                    "/",
                    "//",
                    "/.",
                    "/..",
                    "/./",
                    "%2f",
                    "%2F",
                    "%5c",
                    "\\",
                    ";",
                    ";a=b",
                    ";/",
                    "%3b",
                    "%3Ba",
                    "%20",
                    "%09",
                    "%00",
                    "%0a",
                    "%0d%0a",
                    "%23",
                    "#",
                    "#x",
                    "%3f",
                    "?",
                    "?a;b",
                    "&",
                    ".json",
                    ".",
                    "..",
                    "..;/",
                    "~",
                    "*",
                    "%",
                    "%2",
                    "%zz",
                    "%c0%af",
                    "%ef%bc%8f",
                    "%25",
                    "/%2e",
                    "/%2e%2e",
                    "/..%2f",
                    "/.%2e/");

    private static final List<String> BETWEEN =
            List.of(
                    "//",
                    "///",
                    "/./",
                    "/;/",
                    "/;a=b/",
                    "/%2e/",
                    "/x/../",
                    "/x/%2e%2e/",
                    "/x/..%2f",
                    "/x/..;/",
                    "%2f",
                    "%2F",
                    "%5c",
                    "\\",
                    "/\\",
                    "/%2f",
                    "%2f/",
                    "/ ",
                    "/%20",
                    "/%00",
                    "%252f",
                    "/%252e/",
                    "%c0%af",
                    "%ef%bc%8f",
                    "/%0a",
                    ";/",
                    ";x=/");

    private static final List<String> BEFORE =
            List.of(
                    "//",
                    "/.",
                    "/./",
                    "/..",
                    "/../",
                    "/x/..",
                    "/q/..",
                    "/q/health/../..",
                    "/%2e%2e",
                    "/%2e",
                    "/;",
                    "/;x=1",
                    "/%2f",
                    "/\\",
                    "/%5c",
                    "http://127.0.0.1",
                    "http://elsewhere.example",
                    "https://127.0.0.1:1",
                    "HTTP://LOCALHOST",
                    "*",
                    "?",
                    "#",
                    " ");

    private OddSpellings() {}

    /** Each once, none the path itself. */
    static List<String> of(String path) {
        Set<String> spellings = new LinkedHashSet<>();
        BEHIND.forEach(sign -> spellings.add(path + sign));
        BEFORE.forEach(sign -> spellings.add(sign + path));
        for (int slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
            for (String sign : BETWEEN) {
                spellings.add(path.substring(0, slash) + sign + path.substring(slash + 1));
            }
        }
        int last = path.lastIndexOf('/') + 1;
        String start = path.substring(0, last);
        String name = path.substring(last);
        spellings.add(start + name.toUpperCase(Locale.ROOT));
        spellings.add(path.toUpperCase(Locale.ROOT));
        spellings.add(start + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        for (int at = 0; at < Math.min(name.length(), 4); at++) {
            spellings.add(start + encoded(name, at, "%%%02x"));
            spellings.add(start + encoded(name, at, "%%25%02x"));
            spellings.add(start + encoded(name, at, "%%u00%02x"));
            spellings.add(start + encoded(name, at, "&#%d;"));
        }
        spellings.add(start + wide(name));
        spellings.remove(path);
        return new ArrayList<>(spellings);
    }

    private static String encoded(String name, int at, String form) {
        return name.substring(0, at)
                + String.format(Locale.ROOT, form, (int) name.charAt(at))
                + name.substring(at + 1);
    }

    /** The first letter as full-width forms have it, in the bytes of UTF-8. */
    private static String wide(String name) {
        return (char) (name.charAt(0) - '!' + '！') + name.substring(1);
    }
}
