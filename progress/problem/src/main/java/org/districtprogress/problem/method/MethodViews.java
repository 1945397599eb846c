package org.districtprogress.problem.method;

import java.util.List;
import org.districtprogress.api.NameView;
import org.districtprogress.api.assessment.FormulaView;
import org.districtprogress.api.assessment.MethodView;
import org.districtprogress.api.assessment.MethodsView;
import org.districtprogress.api.assessment.StatusRuleView;
import org.districtprogress.core.assessment.Formulas;
import org.districtprogress.core.assessment.Method;
import org.districtprogress.core.assessment.StatusRule;

/** Methods as wire records. */
public final class MethodViews {

    private MethodViews() {}

    /** Every method in force, rule by rule, so that a reader can judge again. */
    public static MethodsView inForce() {
        Method method = Method.SCHEDULE_GAP;
        return new MethodsView(
                List.of(of(method)),
                StatusRule.of(method).stream()
                        .map(
                                each ->
                                        new StatusRuleView(
                                                each.status(),
                                                each.rule(),
                                                new NameView(each.zh(), each.en())))
                        .toList(),
                Formulas.of(method).stream()
                        .map(
                                each ->
                                        new FormulaView(
                                                each.defines(),
                                                each.formula(),
                                                new NameView(each.zh(), each.en())))
                        .toList());
    }

    /** One method by name, version and thresholds. */
    public static MethodView of(Method method) {
        return new MethodView(
                method.name(),
                method.version(),
                method.thresholds().onTrackGap(),
                method.thresholds().atRiskGap());
    }
}
