package org.districtprogress.testing.access;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtprogress.core.access.CallerRole;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.HmacKey;

/** What is sent in place of a good token, by what is wrong with it. */
public final class TokenAttacks {

    private static final String STRANGE = "strange";

    private TokenAttacks() {}

    /** Whole {@code Authorization} headers; none of them is to be taken. */
    public static Map<String, String> headers() {
        Map<String, String> attacks = new LinkedHashMap<>();
        tokens().forEach((name, token) -> attacks.put(name, "Bearer " + token));
        String good = good().text();
        attacks.put("no scheme", good);
        attacks.put("scheme alone", "Bearer");
        attacks.put("Basic", "Basic " + good);
        attacks.put("Token", "Token " + good);
        attacks.put("scheme and colon", "Bearer: " + good);
        attacks.put("two tokens", "Bearer " + good + ", Bearer " + good);
        attacks.put("token twice", "Bearer " + good + " " + good);
        return attacks;
    }

    private static Map<String, String> tokens() {
        Map<String, String> attacks = new LinkedHashMap<>();
        signatures(attacks);
        keys(attacks);
        claims(attacks);
        spellings(attacks);
        return attacks;
    }

    private static void signatures(Map<String, String> attacks) {
        for (String none : List.of("none", "None", "nOnE", "NONE")) {
            String header =
                    encoded("{\"alg\":\"" + none + "\",\"typ\":\"at+jwt\",\"kid\":\"test\"}");
            attacks.put("alg " + none, header + "." + encoded(good().payload()) + ".");
            attacks.put("alg " + none + ", signed", header + "." + part(1) + "." + part(2));
        }
        EllipticCurveJsonWebKey key = TestIssuer.key();
        attacks.put("HS256 by the public key", hmac(key.getPublicKey().getEncoded()));
        attacks.put(
                "HS256 by the key set",
                hmac(new JsonWebKeySet(key).toJson().getBytes(StandardCharsets.UTF_8)));
        attacks.put(
                "HS256 by the key",
                hmac(key.toJson(OutputControlLevel.PUBLIC_ONLY).getBytes(StandardCharsets.UTF_8)));
        attacks.put("HS256 by nothing", hmac(new byte[32]));
        attacks.put("signature of zeros", part(0) + "." + part(1) + "." + bytes(new byte[64]));
        attacks.put("no signature", part(0) + "." + part(1) + ".");
        attacks.put("another payload", part(0) + "." + encoded(better()) + "." + part(2));
        for (int part = 0; part < 3; part++) {
            for (int from : List.of(3, 20, 40)) {
                attacks.put("part " + part + " changed at " + from, changed(part, from));
            }
        }
    }

    private static void keys(Map<String, String> attacks) {
        EllipticCurveJsonWebKey other = TestIssuer.draw();
        Key pair = other.getPrivateKey();
        attacks.put("another key of that name", good().signedBy(pair).text());
        attacks.put("no kid", good().header("kid", null).text());
        for (String kid : List.of("", STRANGE, "../../../dev/null", "test' or '1'='1", "TEST")) {
            attacks.put("kid '" + kid + "'", good().header("kid", kid).text());
        }
        attacks.put(
                "jwk",
                good().header("jwk", other.toParams(OutputControlLevel.PUBLIC_ONLY))
                        .signedBy(pair)
                        .text());
        for (String address : List.of("jku", "x5u")) {
            attacks.put(
                    address,
                    good().header(address, "http://127.0.0.1:9/keys").signedBy(pair).text());
            attacks.put(
                    address + ", strange kid",
                    good().header("kid", STRANGE)
                            .header(address, "http://127.0.0.1:9/keys")
                            .signedBy(pair)
                            .text());
        }
        attacks.put("crit", good().header("crit", List.of("exp2")).header("exp2", 1).text());
        attacks.put("typ JWT", good().header("typ", "JWT").text());
        attacks.put("typ id", good().header("typ", "id+jwt").text());
        attacks.put("no typ", good().header("typ", null).text());
    }

    private static void claims(Map<String, String> attacks) {
        attacks.put("another issuer", good().claim("iss", "district-progress.example").text());
        attacks.put("no issuer", good().claim("iss", null).text());
        attacks.put("another audience", good().claim("aud", STRANGE).text());
        attacks.put("other audiences", good().claim("aud", List.of(STRANGE, "more")).text());
        attacks.put("no audience", good().claim("aud", null).text());
        attacks.put("expired", good().moment("iat", -700).moment("exp", -60).text());
        attacks.put("no end", good().claim("exp", null).text());
        attacks.put("end in words", good().claim("exp", "tomorrow").text());
        attacks.put("end far away", good().moment("exp", 100_000).text());
        attacks.put("issued tomorrow", good().moment("iat", 300).text());
        attacks.put("not issued", good().claim("iat", null).text());
        attacks.put("not before", good().moment("nbf", 300).text());
        for (String claim :
                List.of("client_id", "department", "roles", "indicators", "registers")) {
            attacks.put("no " + claim, good().claim(claim, null).text());
            attacks.put(claim + " of another kind", good().claim(claim, 7).text());
        }
        attacks.put("blank client", good().claim("client_id", " ").text());
        attacks.put("roles as text", good().claim("roles", "reporter").text());
        attacks.put("no role", good().claim("roles", List.of()).text());
        attacks.put("unknown role", good().claim("roles", List.of("reporter", "root")).text());
        attacks.put("role in capitals", good().claim("roles", List.of("REPORTER")).text());
        attacks.put(
                "all roles",
                good().claim(
                                "roles",
                                List.of("reader", "reporter", "verifier", "plan-admin", "auditor"))
                        .text());
        attacks.put("pattern owned", good().claim("indicators", List.of("young-*")).text());
        attacks.put("all and one owned", good().claim("indicators", List.of("*", "a")).text());
        attacks.put(
                "claim twice",
                good().text(good().payload().replaceFirst("\\{", "{\"iss\":\"other\",")));
        attacks.put("no claims", good().text("{}"));
        attacks.put("no object", good().text("[]"));
    }

    private static void spellings(Map<String, String> attacks) {
        String good = good().text();
        attacks.put("nothing", "");
        attacks.put("one word", "token");
        attacks.put("dots", "..");
        attacks.put("two parts", part(0) + "." + part(1));
        attacks.put("four parts", good + ".e30");
        attacks.put("five parts", good + ".e30.e30");
        attacks.put("dot before", "." + good);
        attacks.put("dot behind", good + ".");
        attacks.put("dots twice", good.replace(".", ".."));
        attacks.put("padded", good + "==");
        attacks.put("other alphabet", good.substring(0, good.length() - 5) + "+/+/+");
        attacks.put("spare bits", good.substring(0, good.length() - 1) + spare(good));
        attacks.put("blank inside", good.replaceFirst("\\.", ". "));
        attacks.put("quoted", "\"" + good + "\"");
        attacks.put("too long", good().claim("note", "x".repeat(9_000)).text());
    }

    /** A good token, which nothing speaks against. */
    private static TestToken good() {
        return TestToken.of(TestCallers.SUITE);
    }

    private static String better() {
        return TestToken.of(
                        TestCallers.caller(
                                "suite", "suite", CallerRole.REPORTER, CallerRole.READER))
                .payload();
    }

    private static String part(int number) {
        return good().text().split("\\.", -1)[number];
    }

    private static String hmac(byte[] secret) {
        return good().header("alg", "HS256").signedBy(new HmacKey(secret)).text();
    }

    private static String changed(int part, int at) {
        List<String> parts = new ArrayList<>(List.of(good().text().split("\\.", -1)));
        char[] signs = parts.get(part).toCharArray();
        signs[at] = signs[at] == 'A' ? 'B' : 'A';
        parts.set(part, new String(signs));
        return String.join(".", parts);
    }

    /** The last sign of 86 has four bits that mean nothing. */
    private static char spare(String token) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        return alphabet.charAt(alphabet.indexOf(token.charAt(token.length() - 1)) ^ 1);
    }

    private static String encoded(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String bytes(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
