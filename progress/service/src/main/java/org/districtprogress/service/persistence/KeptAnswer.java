package org.districtprogress.service.persistence;

import java.util.Arrays;
import java.util.Objects;
import org.districtprogress.core.Nullable;

/**
 * The first answer to a write that came with an {@code Idempotency-Key}.
 *
 * @param client that sent the key: a key is its client's own
 * @param key as the caller sent it
 * @param request method and path, e.g. {@code POST /api/v1/indicators/rd-intensity/observations}
 * @param bodyHash digest of the request body
 * @param status HTTP status of the answer
 * @param location its {@code Location}; null where it had none
 * @param etag its {@code ETag}; null where it had none
 * @param body its bytes
 */
public record KeptAnswer(
        String client,
        String key,
        String request,
        String bodyHash,
        int status,
        @Nullable String location,
        @Nullable String etag,
        byte[] body) {

    public KeptAnswer {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(bodyHash, "bodyHash");
        body = body.clone();
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptAnswer that
                && client.equals(that.client)
                && key.equals(that.key)
                && request.equals(that.request)
                && bodyHash.equals(that.bodyHash)
                && status == that.status
                && Objects.equals(location, that.location)
                && Objects.equals(etag, that.etag)
                && Arrays.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(client, key, request, bodyHash, status);
    }
}
