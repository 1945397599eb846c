package org.districtprogress.gateway.ask;

import io.vertx.core.MultiMap;
import java.util.Locale;
import org.districtprogress.core.Nullable;

/** A whole answer as it came over the wire. */
public record RawAnswer(int status, MultiMap headers, byte[] body) {

    /** Media type without parameters, in lower case; empty where there is none. */
    String mediaType() {
        String type = headers.get("Content-Type");
        if (type == null) {
            return "";
        }
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).trim().toLowerCase(Locale.ROOT);
    }

    /** Whether the body is what was written, not compressed. */
    boolean isPlain() {
        String encoding = headers.get("Content-Encoding");
        return encoding == null || encoding.equalsIgnoreCase("identity");
    }

    /** The entity tag, if there is a strong one. */
    @Nullable
    String strongEtag() {
        String etag = headers.get("ETag");
        return etag != null && etag.length() > 2 && etag.startsWith("\"") ? etag : null;
    }
}
