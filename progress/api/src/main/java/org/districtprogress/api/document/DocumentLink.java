package org.districtprogress.api.document;

/**
 * A document attached to what it shows; {@code href} is the path of its content, {@code bytes} its
 * length.
 */
public record DocumentLink(String sha256, String name, String mediaType, long bytes, String href) {}
