package org.districtprogress.gateway.identity;

import java.util.Comparator;
import java.util.List;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/** Keys as a JSON Web Key Set. */
final class KeySetText {

    private KeySetText() {}

    static String of(List<SigningKey> keys, OutputControlLevel level) {
        return new JsonWebKeySet(keys.stream().map(SigningKey::pair).toList()).toJson(level);
    }

    /**
     * The pairs of a set, oldest first.
     *
     * @throws IllegalStateException for what is no set of P-256 pairs
     */
    static List<SigningKey> read(String text) {
        try {
            return new JsonWebKeySet(text)
                    .getJsonWebKeys().stream()
                            .map(EllipticCurveJsonWebKey.class::cast)
                            .map(SigningKey::of)
                            .sorted(Comparator.comparing(SigningKey::since))
                            .toList();
        } catch (JoseException | ClassCastException malformed) {
            // Its message would quote a private key.
            throw new IllegalStateException("keys.json is no set of P-256 key pairs");
        }
    }
}
