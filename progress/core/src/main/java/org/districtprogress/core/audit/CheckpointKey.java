package org.districtprogress.core.audit;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.Objects;

/**
 * The public half of the key that signs a service's checkpoints: a point of P-256, its coordinates
 * as in a JSON Web Key (RFC 7518, section 6.2.1).
 *
 * @param x 32 bytes in base64url
 * @param y 32 bytes in base64url
 */
public record CheckpointKey(String x, String y) {

    /** ES256 with the two numbers beside each other, as JSON Web Signatures have it. */
    public static final String ALGORITHM = "SHA256withECDSAinP1363Format";

    private static final String CURVE = "secp256r1";
    private static final int COORDINATE = 32;

    public CheckpointKey {
        Objects.requireNonNull(x, "x");
        Objects.requireNonNull(y, "y");
    }

    /** Of a key that the JDK holds. */
    public static CheckpointKey of(ECPublicKey key) {
        return new CheckpointKey(
                written(key.getW().getAffineX()), written(key.getW().getAffineY()));
    }

    /** Its thumbprint (RFC 7638), which checkpoints name it by. */
    public String id() {
        return base64(
                Hash.of(
                                new CanonicalJson()
                                        .text("crv", "P-256")
                                        .text("kty", "EC")
                                        .text("x", x)
                                        .text("y", y)
                                        .bytes())
                        .bytes());
    }

    /** Whether it signed that checkpoint. */
    public boolean signed(SignedCheckpoint signed) {
        return signed.checkpoint().key().equals(id())
                && verifies(signed.checkpoint().canonical(), signed.signature());
    }

    /** Whether its other half signed these bytes. */
    boolean verifies(byte[] content, byte[] signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key());
            check.update(content);
            return check.verify(signature);
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec(CURVE));
        ECPoint point = new ECPoint(number(x), number(y));
        return KeyFactory.getInstance("EC")
                .generatePublic(
                        new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static BigInteger number(String written) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(written));
    }

    private static String written(BigInteger coordinate) {
        byte[] number = coordinate.toByteArray();
        byte[] padded = new byte[COORDINATE];
        int from = Math.max(0, number.length - COORDINATE);
        int length = number.length - from;
        System.arraycopy(number, from, padded, COORDINATE - length, length);
        return base64(padded);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
