package org.districtprogress.core.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A SHA-256 digest: 32 bytes, written as 64 lower-case hexadecimal digits. Leaves and nodes are
 * hashed with different first bytes, so that none can be taken for the other.
 *
 * <p>Source: RFC 9162, section 2.1.1 (the same as RFC 6962, section 2.1).
 */
public final class Hash {

    private static final int BYTES = 32;
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Of these bytes, as they are. */
    public static Hash of(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return new Hash(digest.digest());
    }

    /** Of a leaf: SHA-256(0x00 || entry). */
    public static Hash leaf(byte[] entry) {
        return of(new byte[] {LEAF}, entry);
    }

    /** Of two subtrees: SHA-256(0x01 || left || right). */
    public static Hash node(Hash left, Hash right) {
        return of(new byte[] {NODE}, left.bytes, right.bytes);
    }

    /** Of the tree without entries: SHA-256(). */
    public static Hash empty() {
        return of();
    }

    /**
     * A digest that was made elsewhere.
     *
     * @throws IllegalArgumentException unless it has 32 bytes
     */
    public static Hash ofDigest(byte[] digest) {
        if (digest.length != BYTES) {
            throw new IllegalArgumentException("a hash has 32 bytes, found " + digest.length);
        }
        return new Hash(digest.clone());
    }

    /**
     * A digest as it is written.
     *
     * @throws IllegalArgumentException unless it is 64 lower-case hexadecimal digits
     */
    public static Hash parse(String written) {
        if (written.length() != 2 * BYTES || !written.matches("[0-9a-f]*")) {
            throw new IllegalArgumentException(
                    "a hash is 64 lower-case hexadecimal digits, found '" + written + "'");
        }
        return new Hash(HexFormat.of().parseHex(written));
    }

    /** Its 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** 64 lower-case hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
