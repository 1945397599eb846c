package org.districtprogress.testing.access;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * Issues tokens in tests: one key per JVM, drawn anew each time, and published on loopback as an
 * issuer publishes its keys.
 */
public final class TestIssuer {

    /** What tokens name its key by. */
    public static final String KEY_NAME = "test";

    /** Kept where every class loader of the JVM finds them: each start of Quarkus has its own. */
    private static final String KEY = "test-issuer.key";

    private static final String ADDRESS = "test-issuer.address";

    private TestIssuer() {}

    /** Where the key is published. */
    public static String address() {
        synchronized (System.getProperties()) {
            if (System.getProperty(ADDRESS) == null) {
                System.setProperty(KEY, draw().toJson(OutputControlLevel.INCLUDE_PRIVATE));
                System.setProperty(ADDRESS, publish(new JsonWebKeySet(key()).toJson()));
            }
            return System.getProperty(ADDRESS);
        }
    }

    /** The pair that signs. */
    public static EllipticCurveJsonWebKey key() {
        try {
            return (EllipticCurveJsonWebKey)
                    PublicJsonWebKey.Factory.newPublicJwk(System.getProperty(KEY));
        } catch (JoseException impossible) {
            throw new IllegalStateException("what was written can be read", impossible);
        }
    }

    /** Another pair, which is not published. */
    public static EllipticCurveJsonWebKey draw() {
        try {
            EllipticCurveJsonWebKey pair = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            pair.setKeyId(KEY_NAME);
            return pair;
        } catch (JoseException impossible) {
            throw new IllegalStateException("every JDK has P-256", impossible);
        }
    }

    /** It ends with the JVM. */
    private static String publish(String keys) {
        try {
            byte[] body = keys.getBytes(StandardCharsets.UTF_8);
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/jwks",
                    exchange -> {
                        exchange.sendResponseHeaders(200, body.length);
                        exchange.getResponseBody().write(body);
                        exchange.close();
                    });
            Thread thread = new Thread(server::start, "test-issuer");
            thread.setDaemon(true);
            thread.start();
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks";
        } catch (IOException failure) {
            throw new UncheckedIOException("the keys could not be published", failure);
        }
    }
}
