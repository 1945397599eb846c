package org.districtprogress.gateway.identity;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.net.URLDecoder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.districtprogress.core.Nullable;

/** A request for a token by client credentials: who asks, and with which secret. */
record TokenRequest(String client, String secret) {

    private static final String BASIC = "Basic ";
    private static final String GRANT = "client_credentials";

    /**
     * Reads a request. The secret comes in the header or in the body, not in both (RFC 6749,
     * section 2.3).
     *
     * @param authorization the header; null without it
     * @param form the body as it came
     * @throws TokenRefusedException {@code invalid_request}, {@code unsupported_grant_type} or
     *     {@code invalid_client}
     */
    static TokenRequest read(@Nullable String authorization, String form) {
        Map<String, List<String>> fields = new QueryStringDecoder(form, false).parameters();
        fields.forEach(TokenRequest::checkOnce);
        String grant = field(fields, "grant_type");
        if (grant == null) {
            throw TokenRefusedException.request("grant_type is missing; it is " + GRANT + ".");
        }
        if (!grant.equals(GRANT)) {
            throw TokenRefusedException.grant("The only grant_type here is " + GRANT + ".");
        }
        String client = field(fields, "client_id");
        String secret = field(fields, "client_secret");
        if (authorization == null) {
            if (client == null || secret == null) {
                throw TokenRefusedException.client("client_id and client_secret are missing.");
            }
            return new TokenRequest(client, secret);
        }
        if (secret != null) {
            throw TokenRefusedException.request(
                    "The secret is in the header and in the body; send it once.");
        }
        TokenRequest basic = basic(authorization);
        if (client != null && !client.equals(basic.client())) {
            throw TokenRefusedException.request("client_id differs from the header's.");
        }
        return basic;
    }

    private static void checkOnce(String field, List<String> values) {
        if (values.size() > 1) {
            throw TokenRefusedException.request("'" + field + "' is given twice.");
        }
    }

    private static @Nullable String field(Map<String, List<String>> fields, String name) {
        List<String> values = fields.get(name);
        return values == null || values.get(0).isEmpty() ? null : values.get(0);
    }

    /** Both parts are encoded as in a form (RFC 6749, section 2.3.1). */
    private static TokenRequest basic(String authorization) {
        try {
            if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
                throw new IllegalArgumentException("another scheme");
            }
            byte[] decoded =
                    Base64.getDecoder().decode(authorization.substring(BASIC.length()).strip());
            String pair =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(java.nio.ByteBuffer.wrap(decoded))
                            .toString();
            int colon = pair.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("no client");
            }
            return new TokenRequest(
                    URLDecoder.decode(pair.substring(0, colon), StandardCharsets.UTF_8),
                    URLDecoder.decode(pair.substring(colon + 1), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | CharacterCodingException malformed) {
            // Its message would quote the secret.
            throw TokenRefusedException.client("Authorization is not Basic client:secret.");
        }
    }
}
