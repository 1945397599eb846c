package org.districtprogress.api.document;

import java.time.Instant;

/**
 * A document as it was first recorded; {@code mediaType} is as found in the content, {@code href}
 * the path of the content, {@code bytes} its length. The answer to an upload by whoever is no
 * {@code reader} has the {@code name} that was sent.
 */
public record DocumentView(
        String sha256,
        String name,
        String mediaType,
        long bytes,
        Instant recordedAt,
        String recordedBy,
        String href) {}
