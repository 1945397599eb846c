package org.districtprogress.service.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.districtprogress.core.audit.Receipt;
import org.districtprogress.service.recording.Written;

/** What was written, as a response with the very bytes that are kept for its key. */
final class WrittenResponse {

    private static final String REPLAYED = "Idempotency-Replayed";

    private WrittenResponse() {}

    static Response of(Written written) {
        Response.ResponseBuilder response =
                Response.status(written.status())
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(written.body());
        if (written.location() != null) {
            response.location(URI.create(written.location()));
        }
        if (written.etag() != null) {
            response.header(HttpHeaders.ETAG, "\"" + written.etag() + "\"");
        }
        if (written.receipt() != null) {
            response.header(Receipt.HEADER, written.receipt());
        }
        if (written.isReplayed()) {
            response.header(REPLAYED, true);
        }
        return response.build();
    }
}
