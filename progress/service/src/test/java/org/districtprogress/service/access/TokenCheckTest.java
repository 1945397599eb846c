package org.districtprogress.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A token is checked whole once, and after that for as long as it and its key are good. */
class TokenCheckTest {

    private final Watch clock = new Watch();
    private HttpServer issuer;
    private volatile String published = "";
    private PublicJsonWebKey pair;
    private TokenCheck check;

    @BeforeEach
    void publish() throws IOException, JoseException {
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext(
                "/jwks",
                exchange -> {
                    byte[] body = published.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        issuer.start();
        pair = pair("one");
        published = new JsonWebKeySet(pair).toJson();
        clock.set(Instant.now());
        LocalIssuer config = new LocalIssuer(issuer.getAddress().getPort());
        PublishedKeys keys = new PublishedKeys(config, clock);
        check = new TokenCheck(config, keys, new KnownTokens(keys, clock));
    }

    @AfterEach
    void end() {
        issuer.stop(0);
    }

    @Test
    void token_is_good_again_and_again() throws JoseException {
        String token = token(Duration.ofMinutes(10));
        for (int sent = 0; sent < 3; sent++) {
            assertThat(check.check(token).client()).isEqualTo("office");
        }
    }

    @Test
    void token_that_was_good_ends_when_it_says() throws Exception {
        String token = token(Duration.ofSeconds(3));
        assertThat(check.check(token).client()).isEqualTo("office");
        Thread.sleep(Duration.ofSeconds(4).toMillis());
        clock.set(Instant.now());
        assertThatThrownBy(() -> check.check(token))
                .isInstanceOfSatisfying(
                        TokenRefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo("token-expired"));
    }

    @Test
    void token_that_was_good_ends_with_its_key() throws Exception {
        String token = token(Duration.ofMinutes(10));
        assertThat(check.check(token).client()).isEqualTo("office");
        published = new JsonWebKeySet(pair("one")).toJson();
        assertThat(check.check(token).client()).isEqualTo("office");
        clock.pass(Duration.ofMinutes(6));
        assertThatThrownBy(() -> check.check(token)).isInstanceOf(TokenRefusedException.class);
    }

    @Test
    void nothing_of_a_good_token_makes_another_good() throws Exception {
        String token = token(Duration.ofMinutes(10));
        assertThat(check.check(token).client()).isEqualTo("office");
        String[] parts = token.split("\\.", -1);
        pair = pair("one");
        String[] forged = token(Duration.ofMinutes(20)).split("\\.", -1);
        for (String other :
                List.of(
                        parts[0] + "." + forged[1] + "." + parts[2],
                        parts[0] + "." + parts[1] + "." + forged[2],
                        String.join(".", forged),
                        token + "=",
                        token.substring(0, token.length() - 1))) {
            assertThatThrownBy(() -> check.check(other))
                    .as(other)
                    .isInstanceOf(TokenRefusedException.class);
        }
    }

    private static PublicJsonWebKey pair(String name) throws JoseException {
        PublicJsonWebKey pair = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        pair.setKeyId(name);
        return pair;
    }

    private String token(Duration life) throws JoseException {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("district-progress");
        claims.setAudience("district-progress");
        claims.setIssuedAtToNow();
        claims.setExpirationTime(
                NumericDate.fromSeconds(Instant.now().plus(life).getEpochSecond()));
        claims.setStringClaim("client_id", "office");
        claims.setStringClaim("department", "office");
        claims.setStringListClaim("roles", "reporter");
        claims.setStringListClaim("indicators", "*");
        claims.setStringListClaim("registers", List.of());
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue("ES256");
        signature.setHeader("typ", "at+jwt");
        signature.setKeyIdHeaderValue("one");
        signature.setKey(pair.getPrivateKey());
        return signature.getCompactSerialization();
    }
}
