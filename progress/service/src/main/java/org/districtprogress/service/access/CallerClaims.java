package org.districtprogress.service.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.districtprogress.core.access.Caller;
import org.districtprogress.core.access.CallerRole;
import org.districtprogress.core.access.Owned;
import org.jose4j.jwt.JwtClaims;

/** The claims of a token as the caller whom they describe; nothing is guessed. */
final class CallerClaims {

    private static final int MOST_CODES = 1000;

    private CallerClaims() {}

    /**
     * The caller.
     *
     * @throws IllegalArgumentException with the claim at fault
     */
    static Caller read(JwtClaims claims) {
        return new Caller(
                text(claims, "client_id"),
                text(claims, "department"),
                roles(claims),
                Owned.of(codes(claims, "indicators")),
                Owned.of(codes(claims, "registers")));
    }

    private static Set<CallerRole> roles(JwtClaims claims) {
        Set<CallerRole> roles = new HashSet<>();
        for (String code : codes(claims, "roles")) {
            roles.add(
                    CallerRole.of(code)
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "'roles' names one that is none")));
        }
        return roles;
    }

    private static String text(JwtClaims claims, String claim) {
        if (claims.getClaimValue(claim) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("'" + claim + "' is a text");
    }

    /** A set of codes; one that owns nothing says so. */
    private static Set<String> codes(JwtClaims claims, String claim) {
        if (!(claims.getClaimValue(claim) instanceof List<?> values)
                || values.size() > MOST_CODES) {
            throw new IllegalArgumentException("'" + claim + "' is a list");
        }
        Set<String> codes = new HashSet<>();
        for (Object value : values) {
            if (!(value instanceof String code)) {
                throw new IllegalArgumentException("'" + claim + "' is a list of texts");
            }
            codes.add(code);
        }
        return codes;
    }
}
