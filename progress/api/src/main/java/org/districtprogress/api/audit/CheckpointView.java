package org.districtprogress.api.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.districtprogress.core.Nullable;

/**
 * The audit trail at one size, as it was signed.
 *
 * @param service whose trail it is
 * @param size how many entries it covers
 * @param root of the Merkle tree over them (RFC 9162): 64 hexadecimal digits
 * @param previous SHA-256 of what was signed of the checkpoint before it; null of the first
 * @param at when it was made
 * @param key thumbprint (RFC 7638) of the key that signed it
 * @param signature ES256 in base64url over all other members that are not null, as canonical JSON
 *     (RFC 8785)
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CheckpointView(
        String service,
        long size,
        String root,
        @Nullable String previous,
        Instant at,
        String key,
        String signature) {}
