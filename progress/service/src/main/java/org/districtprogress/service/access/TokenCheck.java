package org.districtprogress.service.access;

import jakarta.inject.Singleton;
import java.security.Key;
import java.security.PublicKey;
import java.time.Instant;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CompactToken;
import org.districtprogress.core.error.ProgressException;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Checks access tokens: written in one way only, signed with a published key and an algorithm that
 * is asked for, by the issuer, for us, now.
 */
@Singleton
class TokenCheck {

    private final PublishedKeys keys;
    private final KnownTokens known;
    private final JwtConsumer consumer;

    TokenCheck(AccessConfig config, PublishedKeys keys, KnownTokens known) {
        this.keys = keys;
        this.known = known;
        if (!config.algorithms().stream().allMatch(name -> name.matches("(ES|RS|PS)\\d{3}"))) {
            throw new IllegalArgumentException(
                    "district-progress.access.algorithms are ES256 and its like, found "
                            + config.algorithms());
        }
        this.consumer =
                new JwtConsumerBuilder()
                        .setVerificationKeyResolver((token, outer) -> key(token))
                        .setJwsAlgorithmConstraints(
                                new AlgorithmConstraints(
                                        ConstraintType.PERMIT,
                                        config.algorithms().toArray(String[]::new)))
                        .setExpectedType(true, config.type())
                        .setExpectedIssuer(true, config.issuer())
                        .setExpectedAudience(true, config.audience())
                        .setRequireExpirationTime()
                        .setRequireIssuedAt()
                        .setIssuedAtRestrictions(
                                (int) config.clockSkew().toSeconds(), Integer.MAX_VALUE)
                        .setAllowedClockSkewInSeconds((int) config.clockSkew().toSeconds())
                        .setMaxFutureValidityInMinutes((int) config.longestLife().toMinutes())
                        .build();
    }

    /**
     * The caller whom a token names.
     *
     * @throws TokenRefusedException for every token that is not to be trusted
     * @throws ProgressException UNAVAILABLE where that cannot be known right now
     */
    Caller check(String token) {
        return known.find(token).orElseGet(() -> checked(token));
    }

    private Caller checked(String token) {
        if (!CompactToken.isWellFormed(token)) {
            throw TokenRefusedException.invalid("What follows 'Bearer' is no signed token.");
        }
        try {
            JwtContext context = consumer.process(token);
            JwtClaims claims = context.getJwtClaims();
            Caller caller = CallerClaims.read(claims);
            keep(token, context, caller);
            return caller;
        } catch (InvalidJwtException refused) {
            // Its message quotes the token.
            if (refused.getCause() instanceof UnresolvableKeyException unresolved
                    && unresolved.getCause() instanceof ProgressException away) {
                throw away;
            }
            throw refused.hasErrorCode(ErrorCodes.EXPIRED)
                    ? TokenRefusedException.expired()
                    : TokenRefusedException.invalid(
                            "The token is not one that is taken here: its signature, issuer,"
                                    + " audience, type or time is wrong.");
        } catch (IllegalArgumentException wrong) {
            throw TokenRefusedException.invalid(
                    "The token's claims are wrong: " + wrong.getMessage());
        }
    }

    private void keep(String token, JwtContext context, Caller caller) {
        JsonWebStructure signed = context.getJoseObjects().get(0);
        if (signed.getKey() instanceof PublicKey key) {
            try {
                known.keep(
                        token,
                        caller,
                        signed.getKeyIdHeaderValue(),
                        key,
                        Instant.ofEpochSecond(
                                context.getJwtClaims().getExpirationTime().getValue()));
            } catch (MalformedClaimException impossible) {
                throw new IllegalStateException("its end was read before", impossible);
            }
        }
    }

    /** Only its name is taken from the token: neither a key nor an address of one. */
    private Key key(JsonWebSignature token) throws UnresolvableKeyException {
        String name = token.getKeyIdHeaderValue();
        if (name == null) {
            throw new UnresolvableKeyException("no kid");
        }
        try {
            return keys.find(name).orElseThrow(() -> new UnresolvableKeyException("unknown kid"));
        } catch (ProgressException away) {
            throw new UnresolvableKeyException("no keys", away);
        }
    }
}
