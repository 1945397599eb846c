package org.districtprogress.problem.http;

import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;

/**
 * How long the body of a request may be: the content of a document is long, a file of rows very
 * long, everything else is short. The same at a service and, under its prefix, at the gateway.
 */
public final class BodyBounds {

    /** Longest content of a document: 20 MiB. */
    public static final long DOCUMENT_BYTES = 20L * 1024 * 1024;

    /** Longest file of rows, as it is sent: 1 GiB. */
    public static final long IMPORT_BYTES = 1024L * 1024 * 1024;

    /** Longest body of any other request: 1 MiB. */
    public static final long USUAL_BYTES = 1024L * 1024;

    private BodyBounds() {}

    /** The bound of a request in bytes; a path that is spelt otherwise has the usual one. */
    public static long of(String method, @Nullable String path) {
        if (isImport(method, path)) {
            return IMPORT_BYTES;
        }
        return isUpload(method, path) ? DOCUMENT_BYTES : USUAL_BYTES;
    }

    /** Whether the request imports a file of rows, here or to a service behind a prefix. */
    public static boolean isImport(String method, @Nullable String path) {
        return method.equals("POST") && path != null && path.endsWith(Paths.IMPORTS);
    }

    /** Whether the request uploads a document, here or to a service behind a prefix. */
    public static boolean isUpload(String method, @Nullable String path) {
        return method.equals("POST") && path != null && path.endsWith(Paths.DOCUMENTS);
    }
}
