package org.districtprogress.api.commitment;

import org.districtprogress.core.Nullable;

/** A name in Chinese and in English, both required. */
public record NewName(@Nullable String zh, @Nullable String en) {}
