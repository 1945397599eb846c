package org.districtprogress.gateway.identity;

/** Why no token is given, in the words of RFC 6749, section 5.2. */
final class TokenRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String error;

    private TokenRefusedException(int status, String error, String description) {
        super(description, null, false, false);
        this.status = status;
        this.error = error;
    }

    static TokenRefusedException request(String description) {
        return new TokenRefusedException(400, "invalid_request", description);
    }

    static TokenRefusedException grant(String description) {
        return new TokenRefusedException(400, "unsupported_grant_type", description);
    }

    /** The same whether there is no such client or the secret is wrong. */
    static TokenRefusedException client(String description) {
        return new TokenRefusedException(401, "invalid_client", description);
    }

    int status() {
        return status;
    }

    String error() {
        return error;
    }
}
