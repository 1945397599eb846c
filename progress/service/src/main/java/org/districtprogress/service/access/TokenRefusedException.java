package org.districtprogress.service.access;

/** A token that is none of ours, or no longer; said without what stood in it. */
final class TokenRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    private TokenRefusedException(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    static TokenRefusedException expired() {
        return new TokenRefusedException("token-expired", "The token has ended; get another.");
    }

    static TokenRefusedException invalid(String why) {
        return new TokenRefusedException("token-invalid", why);
    }

    String code() {
        return code;
    }
}
