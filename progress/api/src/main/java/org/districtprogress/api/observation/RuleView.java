package org.districtprogress.api.observation;

import org.districtprogress.api.NameView;

/**
 * How a figure is worked out from the rows of a register.
 *
 * @param unit code of the unit of numerator, denominator and contributions
 */
public record RuleView(String code, NameView name, String unit) {}
