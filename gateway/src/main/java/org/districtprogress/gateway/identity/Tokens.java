package org.districtprogress.gateway.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.core.access.CompactToken;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;

/** Writes down who calls, signed, for a short while. */
final class Tokens {

    /** The claims beside those of RFC 7519 and RFC 9068. */
    static final String DEPARTMENT = "department";

    static final String ROLES = "roles";
    static final String INDICATORS = "indicators";
    static final String REGISTERS = "registers";

    private static final String TYPE = "at+jwt";
    private static final String SCHEME = "Bearer ";

    private final KeyRing keys;
    private final String issuer;
    private final String audience;
    private final Duration life;

    Tokens(KeyRing keys, String issuer, String audience, Duration life) {
        this.keys = keys;
        this.issuer = issuer;
        this.audience = audience;
        this.life = life;
    }

    IssuedToken issue(Caller caller, Instant now) {
        SigningKey key = keys.signing(now);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims(caller, now).toJson());
        signature.setKey(key.pair().getEcPrivateKey());
        signature.setKeyIdHeaderValue(key.id());
        signature.setAlgorithmHeaderValue(key.pair().getAlgorithm());
        signature.setHeader("typ", TYPE);
        try {
            return new IssuedToken(signature.getCompactSerialization(), "Bearer", life.toSeconds());
        } catch (JoseException impossible) {
            throw new IllegalStateException("a drawn key signs", impossible);
        }
    }

    /** The client of a token that was issued here and still lives; empty for anything else. */
    Optional<String> holder(String authorization, Instant now) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String token = authorization.substring(SCHEME.length());
        if (!CompactToken.isWellFormed(token)) {
            return Optional.empty();
        }
        List<JsonWebKey> published = new ArrayList<>();
        keys.published(now).forEach(key -> published.add(key.pair()));
        JwtConsumer consumer =
                new JwtConsumerBuilder()
                        .setVerificationKeyResolver(new JwksVerificationKeyResolver(published))
                        .setJwsAlgorithmConstraints(
                                ConstraintType.PERMIT,
                                AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                        .setExpectedType(true, TYPE)
                        .setExpectedIssuer(true, issuer)
                        .setExpectedAudience(true, audience)
                        .setRequireExpirationTime()
                        .setRequireIssuedAt()
                        .setIssuedAtRestrictions(0, Integer.MAX_VALUE)
                        .setMaxFutureValidityInMinutes((int) Math.max(1, life.toMinutes()))
                        .setEvaluationTime(NumericDate.fromSeconds(now.getEpochSecond()))
                        .build();
        try {
            JwtContext context = consumer.process(token);
            boolean isNamed = context.getJoseObjects().get(0).getKeyIdHeaderValue() != null;
            return Optional.ofNullable(context.getJwtClaims().getStringClaimValue("client_id"))
                    .filter(client -> isNamed && !client.isBlank());
        } catch (InvalidJwtException | MalformedClaimException refused) {
            return Optional.empty();
        }
    }

    private JwtClaims claims(Caller caller, Instant now) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(audience);
        claims.setSubject(caller.client());
        claims.setClaim("client_id", caller.client());
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(life).getEpochSecond()));
        claims.setJwtId(UUID.randomUUID().toString());
        claims.setStringClaim(DEPARTMENT, caller.department());
        claims.setStringListClaim(
                ROLES, caller.roles().stream().map(CallerRole::code).sorted().toList());
        claims.setStringListClaim(INDICATORS, List.copyOf(caller.indicators().codes()));
        claims.setStringListClaim(REGISTERS, List.copyOf(caller.registers().codes()));
        return claims;
    }
}
