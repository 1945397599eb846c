package org.districtprogress.api.assessment;

import java.math.BigDecimal;

/** The method an assessment was made by. */
public record MethodView(String name, int version, BigDecimal onTrackGap, BigDecimal atRiskGap) {}
