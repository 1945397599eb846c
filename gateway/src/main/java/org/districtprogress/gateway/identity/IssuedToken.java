package org.districtprogress.gateway.identity;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A token as RFC 6749, section 5.1, answers it.
 *
 * @param expiresIn in seconds
 */
record IssuedToken(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("expires_in") long expiresIn) {}
