package org.districtprogress.service.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;

/**
 * What of all that is asked is noted: every write that was refused, and of reads those that were
 * refused for who asked.
 */
@ApplicationScoped
class Noted {

    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Set<Integer> FOR_WHO_ASKED = Set.of(401, 403);
    private static final String TYPES = "/problems/";

    /** Of an import, which notes in its own transaction how it ended. */
    private static final String REJECTED_IMPORT = "rows-rejected";

    private final ObjectMapper json;

    Noted(ObjectMapper json) {
        this.json = json;
    }

    boolean isRefusal(String method, int status) {
        boolean isRefused = status >= 400 && status < 500;
        return (WRITES.contains(method) && isRefused)
                || (READS.contains(method) && FOR_WHO_ASKED.contains(status));
    }

    boolean isRead(String method, int status) {
        return READS.contains(method) && status < 400;
    }

    boolean isNotedElsewhere(String path, @Nullable String code) {
        return REJECTED_IMPORT.equals(code) && path.startsWith(Paths.IMPORTS);
    }

    /** The code of the problem, which is the end of its type. */
    @Nullable
    String code(@Nullable Object entity) {
        if (!(entity instanceof byte[] bytes)) {
            return null;
        }
        try {
            String type = json.readTree(bytes).path("type").asText();
            return type.startsWith(TYPES) ? type.substring(TYPES.length()) : null;
        } catch (IOException noProblem) {
            return null;
        }
    }
}
