package org.districtprogress.api.assessment;

import org.districtprogress.api.NameView;

/** One rule of a method: what it defines, as a formula, and in words. */
public record FormulaView(String defines, String formula, NameView meaning) {}
