package org.districtprogress.core.audit;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.util.Base64;

/** The key that signs a service's checkpoints. */
public final class SealingKey {

    private static final String CURVE = "secp256r1";

    private final CheckpointKey known;
    private final PrivateKey secret;

    private SealingKey(CheckpointKey known, PrivateKey secret) {
        this.known = known;
        this.secret = secret;
    }

    /** Another pair of P-256. */
    public static SealingKey drawn() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            KeyPair pair = generator.generateKeyPair();
            return new SealingKey(
                    CheckpointKey.of((ECPublicKey) pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has P-256", impossible);
        }
    }

    /**
     * A pair as it was kept.
     *
     * @param d the secret number in base64url (RFC 7518, section 6.2.2)
     * @throws IllegalStateException when the two halves are none of one pair
     */
    public static SealingKey of(CheckpointKey known, String d) {
        try {
            AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
            curve.init(new ECGenParameterSpec(CURVE));
            BigInteger number = new BigInteger(1, Base64.getUrlDecoder().decode(d));
            return new SealingKey(
                    known,
                    KeyFactory.getInstance("EC")
                            .generatePrivate(
                                    new ECPrivateKeySpec(
                                            number,
                                            curve.getParameterSpec(ECParameterSpec.class))));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            throw new IllegalStateException("the key that seals cannot be read", malformed);
        }
    }

    /** Its public half. */
    public CheckpointKey known() {
        return known;
    }

    /** The secret number, in base64url. */
    public String d() {
        byte[] number = ((ECPrivateKey) secret).getS().toByteArray();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number);
    }

    /** A checkpoint that names it as its key, signed. */
    public SignedCheckpoint sign(Checkpoint checkpoint) {
        return new SignedCheckpoint(checkpoint, signature(checkpoint.canonical()));
    }

    /** Signs a key that takes its place: whoever believes this one believes that one. */
    public EndorsedKey endorse(CheckpointKey next) {
        return new EndorsedKey(next, signature(EndorsedKey.content(known, next)));
    }

    private byte[] signature(byte[] content) {
        try {
            Signature signature = Signature.getInstance(CheckpointKey.ALGORITHM);
            signature.initSign(secret);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a drawn key signs", impossible);
        }
    }
}
