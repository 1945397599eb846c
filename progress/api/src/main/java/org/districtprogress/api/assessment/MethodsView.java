package org.districtprogress.api.assessment;

import java.util.List;

/**
 * The methods in force, the newest first, with every formula. {@code statuses} are in the order in
 * which they are tried: the first that holds is the verdict.
 */
public record MethodsView(
        List<MethodView> methods, List<StatusRuleView> statuses, List<FormulaView> formulas) {}
