package org.districtprogress.api;

/** A name in Chinese and in English. */
public record NameView(String zh, String en) {}
