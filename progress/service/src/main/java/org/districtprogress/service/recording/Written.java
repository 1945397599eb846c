package org.districtprogress.service.recording;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.persistence.KeptAnswer;

/**
 * The answer to a write, as bytes, so that the same write is answered the same again.
 *
 * @param status 200 or 201
 * @param location path of what was recorded; null where the request named it
 * @param etag strong tag of what was recorded, without quotes; null where it has none
 * @param body JSON
 * @param isReplayed whether it was answered before and nothing was done this time
 */
public record Written(
        int status,
        @Nullable String location,
        @Nullable String etag,
        byte[] body,
        boolean isReplayed) {

    public Written {
        body = body.clone();
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Written that
                && status == that.status
                && Objects.equals(location, that.location)
                && Objects.equals(etag, that.etag)
                && Arrays.equals(body, that.body)
                && isReplayed == that.isReplayed;
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, location, etag, Arrays.hashCode(body));
    }

    @Override
    public String toString() {
        return "Written[" + status + ", " + location + "]";
    }

    /**
     * What a write did, before it is bytes.
     *
     * @param last its last step, given the answer to be kept with it, or null without a key; null
     *     when all is done but that
     */
    public record Effect(
            int status,
            @Nullable String location,
            @Nullable String etag,
            Object view,
            @Nullable Consumer<KeptAnswer> last) {

        public Effect(int status, @Nullable String location, @Nullable String etag, Object view) {
            this(status, location, etag, view, null);
        }

        /** The same, not kept: a refused write leaves its key unused, so that it can be mended. */
        public Effect unkept() {
            return new Effect(status, location, etag, view, answer -> {});
        }
    }
}
