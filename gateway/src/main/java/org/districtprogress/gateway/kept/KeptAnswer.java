package org.districtprogress.gateway.kept;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.districtprogress.core.Nullable;

/**
 * An answer with its bytes.
 *
 * @param etag strong, made from the bytes; null where the answer is not to be kept by anyone
 */
public record KeptAnswer<T>(T view, byte[] body, @Nullable String etag, Freshness freshness) {

    private static final int ETAG_BYTES = 16;

    /** An answer under a tag made from its bytes, unless it is passing. */
    public static <T> KeptAnswer<T> of(T view, byte[] body, Freshness freshness) {
        return new KeptAnswer<>(
                view, body, freshness == Freshness.PASSING ? null : etag(body), freshness);
    }

    private static String etag(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + HexFormat.of().formatHex(digest, 0, ETAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Whether the caller has these bytes already, by the rules of {@code If-None-Match}. */
    public boolean isKnownTo(@Nullable String ifNoneMatch) {
        if (ifNoneMatch == null || etag == null) {
            return false;
        }
        for (String candidate : ifNoneMatch.split(",", -1)) {
            String known = candidate.strip();
            if (known.equals("*") || known.equals(etag) || known.equals("W/" + etag)) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return body.length;
    }

    @Override
    public String toString() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
