package org.districtprogress.gateway.identity;

import java.time.Instant;
import java.util.UUID;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * A key pair on P-256.
 *
 * @param since from when on it is published
 */
record SigningKey(EllipticCurveJsonWebKey pair, Instant since) {

    private static final String SINCE = "iat";

    /** A new pair. */
    static SigningKey draw(Instant now) {
        try {
            EllipticCurveJsonWebKey pair = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            pair.setKeyId(UUID.randomUUID().toString());
            pair.setUse(Use.SIGNATURE);
            pair.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            pair.setOtherParameter(SINCE, now.getEpochSecond());
            return of(pair);
        } catch (JoseException impossible) {
            throw new IllegalStateException("every JDK has P-256", impossible);
        }
    }

    /**
     * A pair as it was drawn here.
     *
     * @throws IllegalStateException when something of it is missing
     */
    static SigningKey of(EllipticCurveJsonWebKey pair) {
        Number since = pair.getOtherParameterValue(SINCE, Number.class);
        if (since == null || pair.getPrivateKey() == null || pair.getKeyId() == null) {
            throw new IllegalStateException("a key has no kid, iat or d");
        }
        return new SigningKey(pair, Instant.ofEpochSecond(since.longValue()));
    }

    /** What tokens name it by. */
    String id() {
        return pair.getKeyId();
    }
}
