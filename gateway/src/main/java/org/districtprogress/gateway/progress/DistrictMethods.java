package org.districtprogress.gateway.progress;

import jakarta.inject.Singleton;
import java.util.List;
import org.districtprogress.api.NameView;
import org.districtprogress.api.assessment.FormulaView;
import org.districtprogress.api.assessment.MethodView;
import org.districtprogress.api.assessment.MethodsView;
import org.districtprogress.api.assessment.StatusRuleView;
import org.districtprogress.core.assessment.Formulas;
import org.districtprogress.core.assessment.Method;
import org.districtprogress.core.assessment.StatusRule;
import org.districtprogress.gateway.kept.Freshness;
import org.districtprogress.gateway.kept.KeptAnswer;
import org.districtprogress.gateway.wire.WireWriter;

/** How the district is judged, from the very rules that the services judge by. */
@Singleton
public final class DistrictMethods {

    private final KeptAnswer<MethodsView> inForce;

    DistrictMethods(WireWriter writer) {
        MethodsView view = view(Method.SCHEDULE_GAP);
        this.inForce = KeptAnswer.of(view, writer.write(view), Freshness.CURRENT);
    }

    /** Every method in force; no service needs to be there. */
    public KeptAnswer<MethodsView> inForce() {
        return inForce;
    }

    private static MethodsView view(Method method) {
        return new MethodsView(
                List.of(
                        new MethodView(
                                method.name(),
                                method.version(),
                                method.thresholds().onTrackGap(),
                                method.thresholds().atRiskGap())),
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
