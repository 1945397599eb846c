package org.districtprogress.gateway.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What is kept of a secret. Secrets are drawn here, 256 random bits each and never chosen by a
 * person, so there is nothing to guess that a slow hash would have to protect; a slow one would let
 * anybody keep the gateway busy with wrong secrets.
 *
 * @param salt 32 hex digits
 * @param sha256 of the salt and the secret, 64 hex digits
 */
record SecretHash(String salt, String sha256) {

    private static final int SALT_BYTES = 16;
    private static final int SECRET_BYTES = 32;

    /** A new secret, 43 characters of base64url. */
    static String draw(SecureRandom random) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(random, SECRET_BYTES));
    }

    /** What is kept of a secret. */
    static SecretHash of(String secret, SecureRandom random) {
        String salt = HexFormat.of().formatHex(bytes(random, SALT_BYTES));
        return new SecretHash(salt, hash(salt, secret));
    }

    /** Whether it is of this secret; takes as long for a wrong one. */
    boolean matches(String secret) {
        return MessageDigest.isEqual(
                hash(salt, secret).getBytes(StandardCharsets.US_ASCII),
                sha256.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] bytes(SecureRandom random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String hash(String salt, String secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(HexFormat.of().parseHex(salt));
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
