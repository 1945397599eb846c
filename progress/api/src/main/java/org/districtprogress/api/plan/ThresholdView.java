package org.districtprogress.api.plan;

import java.math.BigDecimal;

/** The value from which a row counts. */
public record ThresholdView(BigDecimal value, String unit) {}
