package org.districtprogress.api.assessment;

import java.util.List;

/** The methods in force, the newest first, with every formula. */
public record MethodsView(List<MethodView> methods, List<FormulaView> formulas) {}
