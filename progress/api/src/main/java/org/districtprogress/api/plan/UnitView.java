package org.districtprogress.api.plan;

import java.math.BigDecimal;
import org.districtprogress.api.NameView;

/** A unit: one of it is {@code factor} of its {@code base} unit. */
public record UnitView(String code, NameView name, String base, BigDecimal factor) {}
