package org.districtprogress.gateway.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style within a page, which the page's policy allows by its sum and nothing beside it.
 *
 * @param css as it stands between the tags
 */
public record Style(String css) {

    /** The style that a file of the gateway is. */
    public static Style in(String file) {
        try (InputStream in = Style.class.getResourceAsStream(file)) {
            return new Style(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The policy of a page that has this style and nothing else. */
    public String policy(String frameAncestors) {
        return "default-src 'none'; style-src '"
                + sum()
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors "
                + frameAncestors;
    }

    private String sum() {
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256")
                            .digest(css.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
