package org.districtprogress.core.access;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a signed token is written: the compact serialization of RFC 7515, in its one spelling. */
public final class CompactToken {

    private static final int LONGEST = 8 * 1024;
    private static final int PARTS = 3;
    private static final Pattern COMPACT =
            Pattern.compile("([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)");

    private CompactToken() {}

    /**
     * Whether a text is three parts of base64url without padding and without bits that no decoder
     * looks at, which would make many tokens of one; 8 KiB at most. Says nothing of who signed it.
     */
    public static boolean isWellFormed(String token) {
        Matcher parts = COMPACT.matcher(token);
        if (token.length() > LONGEST || !parts.matches()) {
            return false;
        }
        for (int part = 1; part <= PARTS; part++) {
            if (!isCanonical(parts.group(part))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCanonical(String part) {
        try {
            byte[] decoded = Base64.getUrlDecoder().decode(part);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(decoded).equals(part);
        } catch (IllegalArgumentException undecodable) {
            return false;
        }
    }
}
