package org.districtprogress.api.plan;

/** Where the plan's text says it; {@code sentence} counts from 1 within the section. */
public record PlaceView(String section, int sentence) {}
