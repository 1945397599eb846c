package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.districtprogress.api.NameView;
import org.districtprogress.api.assessment.FormulaView;
import org.districtprogress.api.assessment.MethodsView;
import org.districtprogress.api.assessment.StatusRuleView;
import org.districtprogress.core.assessment.Formulas;
import org.districtprogress.core.assessment.Method;
import org.districtprogress.core.assessment.StatusRule;
import org.districtprogress.service.view.AssessmentViews;

/** The method in force, rule by rule, so that a reader can judge again. */
@ApplicationScoped
public class MethodReader {

    public MethodsView methods() {
        Method method = Method.SCHEDULE_GAP;
        return new MethodsView(
                List.of(AssessmentViews.method(method)),
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
}
