package org.districtprogress.api.flag;

/**
 * A row that a flag is about.
 *
 * @param register register of the row; {@code observations} for a reported figure
 * @param href path of the row as it was on that day and known at that moment
 */
public record FlagRow(String register, String id, String href) {}
