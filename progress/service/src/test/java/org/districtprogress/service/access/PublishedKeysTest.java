package org.districtprogress.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.ProgressException;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishedKeysTest {

    private final AtomicInteger fetches = new AtomicInteger();
    private final Watch clock = new Watch();
    private HttpServer issuer;
    private volatile int status = 200;
    private volatile String published = "";
    private PublishedKeys keys;

    @BeforeEach
    void publish() throws IOException, JoseException {
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext(
                "/jwks",
                exchange -> {
                    fetches.incrementAndGet();
                    byte[] body = published.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        issuer.start();
        published = set(key("one"));
        keys = new PublishedKeys(new LocalIssuer(issuer.getAddress().getPort()), clock);
    }

    @AfterEach
    void end() {
        issuer.stop(0);
    }

    @Test
    void keys_are_fetched_once_for_five_minutes() {
        for (int asked = 0; asked < 5; asked++) {
            assertThat(keys.find("one")).isPresent();
        }
        clock.pass(Duration.ofMinutes(4));
        assertThat(keys.find("one")).isPresent();
        assertThat(fetches).hasValue(1);
        clock.pass(Duration.ofMinutes(2));
        assertThat(keys.find("one")).isPresent();
        assertThat(fetches).hasValue(2);
    }

    @Test
    void next_key_is_known_as_soon_as_a_token_names_it_and_the_old_one_is_not() throws Exception {
        assertThat(keys.find("one")).isPresent();
        published = set(key("two"));
        clock.pass(Duration.ofSeconds(11));
        assertThat(keys.find("two")).isPresent();
        assertThat(keys.find("one")).isEmpty();
    }

    @Test
    void names_that_nobody_knows_make_nobody_fetch_more_often() {
        assertThat(keys.find("one")).isPresent();
        clock.pass(Duration.ofSeconds(11));
        for (int asked = 0; asked < 100; asked++) {
            assertThat(keys.find("strange-" + asked)).isEmpty();
        }
        assertThat(fetches).hasValue(2);
    }

    @Test
    void known_keys_serve_for_an_hour_while_the_issuer_is_away() {
        assertThat(keys.find("one")).isPresent();
        status = 500;
        clock.pass(Duration.ofMinutes(59));
        assertThat(keys.find("one")).isPresent();
        clock.pass(Duration.ofMinutes(2));
        assertUnavailable();
        status = 200;
        clock.pass(Duration.ofSeconds(2));
        assertThat(keys.find("one")).isPresent();
    }

    @Test
    void nobody_can_say_who_calls_without_any_key() {
        issuer.stop(0);
        assertUnavailable();
    }

    @Test
    void issuer_that_drips_is_not_waited_for() {
        CountDownLatch end = new CountDownLatch(1);
        issuer.removeContext("/jwks");
        issuer.createContext(
                "/jwks",
                exchange -> {
                    exchange.sendResponseHeaders(200, 1_000);
                    exchange.getResponseBody().write('{');
                    exchange.getResponseBody().flush();
                    await(end);
                    exchange.close();
                });
        try {
            assertTimeoutPreemptively(Duration.ofSeconds(20), this::assertUnavailable);
        } finally {
            end.countDown();
        }
    }

    private static void await(CountDownLatch end) {
        try {
            assertThat(end.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void what_is_no_key_set_is_none() {
        for (String odd : new String[] {"", "[]", "{", "<html>", "{\"keys\": 1}"}) {
            published = odd;
            clock.pass(Duration.ofSeconds(2));
            assertUnavailable();
        }
    }

    @Test
    void weak_keys_and_those_for_other_things_are_not_taken() throws Exception {
        PublicJsonWebKey weak = RsaJwkGenerator.generateJwk(1024);
        weak.setKeyId("weak");
        PublicJsonWebKey strong = RsaJwkGenerator.generateJwk(2048);
        strong.setKeyId("strong");
        PublicJsonWebKey other = key("other");
        other.setUse("enc");
        JsonWebKey secret =
                JsonWebKey.Factory.newJwk(
                        "{\"kty\":\"oct\",\"kid\":\"secret\",\"k\":\"c2VjcmV0\"}");
        published = set(weak, strong, other, secret);
        assertThat(keys.find("strong")).isPresent();
        for (String name : new String[] {"weak", "other", "secret"}) {
            assertThat(keys.find(name)).as(name).isEmpty();
        }
    }

    private void assertUnavailable() {
        assertThatThrownBy(() -> keys.find("one"))
                .isInstanceOfSatisfying(
                        ProgressException.class,
                        refused -> {
                            assertThat(refused.kind()).isEqualTo(ErrorKind.UNAVAILABLE);
                            assertThat(refused.code()).isEqualTo("keys-unavailable");
                        });
    }

    private static PublicJsonWebKey key(String name) throws JoseException {
        PublicJsonWebKey pair = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        pair.setKeyId(name);
        return pair;
    }

    private static String set(JsonWebKey... published) {
        return new JsonWebKeySet(published).toJson(JsonWebKey.OutputControlLevel.INCLUDE_SYMMETRIC);
    }
}
