package org.districtprogress.service.recording;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses that a reader can open: http or https, with a host. */
final class UrlInput {

    private static final int LONGEST = 2000;

    private UrlInput() {}

    static void check(String pointer, String value, InputErrors errors) {
        if (!isWebAddress(value)) {
            errors.add(
                    pointer,
                    "url-malformed",
                    "An address begins with http:// or https:// and has at most 2000 characters.",
                    value);
        }
    }

    private static boolean isWebAddress(String value) {
        try {
            URI uri = new URI(value);
            boolean isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return isWeb && uri.getHost() != null && value.length() <= LONGEST;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
