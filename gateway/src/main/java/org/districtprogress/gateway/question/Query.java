package org.districtprogress.gateway.question;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Trust;

/** Path and query of a question, the parameters in a fixed order and only those that are asked. */
final class Query {

    private final StringBuilder uri;
    private char separator = '?';

    Query(String path) {
        this.uri = new StringBuilder(path);
    }

    Query with(String name, @Nullable Object value) {
        if (value != null) {
            uri.append(separator)
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
            separator = '&';
        }
        return this;
    }

    /** The lowest trust that is to count; CLAIMED is what counts where none is asked. */
    Query withTrust(Trust lowest) {
        return with(
                "trust", lowest == Trust.CLAIMED ? null : lowest.name().toLowerCase(Locale.ROOT));
    }

    String uri() {
        return uri.toString();
    }
}
