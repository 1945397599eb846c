package org.districtprogress.api.document;

import java.time.Instant;

/**
 * A document as it was first recorded; {@code mediaType} is as found in the content, {@code href}
 * the path of the content, {@code bytes} its length.
 */
public record DocumentView(
        String sha256,
        String name,
        String mediaType,
        long bytes,
        Instant recordedAt,
        String recordedBy,
        String href) {}
