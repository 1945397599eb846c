package org.districtprogress.service.recording;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.Receipt;
import org.districtprogress.service.persistence.AuditPlace;
import org.districtprogress.service.persistence.Closing;

/**
 * The answer to a write, as bytes, so that the same write is answered the same again.
 *
 * @param status 200 or 201
 * @param location path of what was recorded; null where the request named it
 * @param etag strong tag of what was recorded, without quotes; null where it has none
 * @param body JSON
 * @param receipt of its audit entry; null where the write is older than the trail
 * @param isReplayed whether it was answered before and nothing was done this time
 */
public record Written(
        int status,
        @Nullable String location,
        @Nullable String etag,
        byte[] body,
        @Nullable Receipt receipt,
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
                && Objects.equals(receipt, that.receipt)
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
     * @param deed what the audit trail says of it beside its answer
     * @param last its last step, which stores what it ends with too and answers where its audit
     *     entry stands; null when all is done but that
     */
    public record Effect(
            int status,
            @Nullable String location,
            @Nullable String etag,
            Object view,
            Deed deed,
            @Nullable Function<Closing, AuditPlace> last) {

        public Effect(
                int status,
                @Nullable String location,
                @Nullable String etag,
                Object view,
                Deed deed) {
            this(status, location, etag, view, deed, null);
        }

        /** What was there already: it stays as it is, and nothing is recorded. */
        static Effect unchanged(@Nullable String location, @Nullable String etag, Object view) {
            return new Effect(200, location, etag, view, new Deed(null, view));
        }
    }
}
