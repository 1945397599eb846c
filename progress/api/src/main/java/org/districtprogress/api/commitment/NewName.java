package org.districtprogress.api.commitment;

import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name in Chinese and in English, both required. */
@Schema(requiredProperties = {"zh", "en"})
public record NewName(@Nullable String zh, @Nullable String en) {}
