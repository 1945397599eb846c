package org.districtprogress.api.observation;

import java.math.BigDecimal;

/** A figure as it was reported, before it was converted. */
public record OriginalView(BigDecimal value, String unit) {}
