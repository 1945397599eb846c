package org.districtprogress.api.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.districtprogress.core.Nullable;

/**
 * A public key as a JSON Web Key.
 *
 * @param kty EC
 * @param crv P-256
 * @param alg ES256
 * @param use sig
 * @param kid thumbprint (RFC 7638), which checkpoints name it by
 * @param x in base64url
 * @param y in base64url
 * @param endorsement ES256 by the key before it over {@code {"before":kid,"key":kid}}, in
 *     base64url; null of the first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SealingKeyView(
        String kty,
        String crv,
        String alg,
        String use,
        String kid,
        String x,
        String y,
        @Nullable String endorsement) {}
