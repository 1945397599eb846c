package org.districtprogress.testing.access;

import java.security.Key;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** A token in the making: as it should be, until something of it is changed. */
public final class TestToken {

    private static final long LIFE_SECONDS = 600;

    private final Map<String, Object> claims = new LinkedHashMap<>();
    private final Map<String, Object> headers = new LinkedHashMap<>();
    private Key key = TestIssuer.key().getPrivateKey();

    private TestToken() {}

    /** A good token of that caller, from now on for ten minutes. */
    public static TestToken of(Caller caller) {
        TestToken token = new TestToken();
        long now = Instant.now().getEpochSecond();
        token.headers.put("alg", AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        token.headers.put("typ", "at+jwt");
        token.headers.put("kid", TestIssuer.KEY_NAME);
        token.claims.put("iss", "district-progress");
        token.claims.put("aud", "district-progress");
        token.claims.put("sub", caller.client());
        token.claims.put("client_id", caller.client());
        token.claims.put("iat", now);
        token.claims.put("exp", now + LIFE_SECONDS);
        token.claims.put("department", caller.department());
        token.claims.put("roles", caller.roles().stream().map(CallerRole::code).toList());
        token.claims.put("indicators", List.copyOf(caller.indicators().codes()));
        token.claims.put("registers", List.copyOf(caller.registers().codes()));
        return token;
    }

    /** With another claim; null for none. */
    public TestToken claim(String name, Object value) {
        change(claims, name, value);
        return this;
    }

    /** With a moment so many seconds from now. */
    public TestToken moment(String name, long secondsFromNow) {
        return claim(name, Instant.now().getEpochSecond() + secondsFromNow);
    }

    /** With another header; null for none. */
    public TestToken header(String name, Object value) {
        change(headers, name, value);
        return this;
    }

    /** Signed by another key. */
    public TestToken signedBy(Key other) {
        key = other;
        return this;
    }

    /** The claims as they will be signed. */
    public String payload() {
        return JsonUtil.toJson(claims);
    }

    /** The token as it is sent. */
    public String text() {
        return text(payload());
    }

    /** The token with that payload. */
    public String text(String payload) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setDoKeyValidation(false);
        signature.setPayload(payload);
        headers.forEach(signature::setHeader);
        signature.setKey(key);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException("the token could not be signed", impossible);
        }
    }

    private static void change(Map<String, Object> fields, String name, Object value) {
        if (value == null) {
            fields.remove(name);
        } else {
            fields.put(name, value);
        }
    }
}
