package org.districtprogress.environment.enterpriseevaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.districtprogress.core.plan.Name;
import org.districtprogress.service.register.ClashKey;
import org.districtprogress.service.register.FlagRule;
import org.districtprogress.service.register.RecordCheck;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.register.SortKey;

/** The register of enterprise evaluations. */
@ApplicationScoped
public class EnterpriseEvaluationRegister implements Register<EnterpriseEvaluation> {

    @Override
    public String code() {
        return "enterprise-evaluations";
    }

    @Override
    public String table() {
        return "enterprise_evaluation";
    }

    @Override
    public Name name() {
        return new Name("亩产效益评价台账", "Enterprise evaluations");
    }

    @Override
    public Class<EnterpriseEvaluation> type() {
        return EnterpriseEvaluation.class;
    }

    @Override
    public void check(EnterpriseEvaluation evaluation, RecordCheck check) {
        new EvaluationRules(evaluation, check).apply();
    }

    @Override
    public List<String> searched(EnterpriseEvaluation evaluation) {
        return Stream.of(
                        evaluation.name().zh(),
                        evaluation.name().en(),
                        evaluation.enterprise(),
                        evaluation.year().toString(),
                        evaluation.note())
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Name label(EnterpriseEvaluation evaluation) {
        String zh = evaluation.name().zh();
        String en = evaluation.name().en() == null ? zh : evaluation.name().en();
        return new Name(
                zh + " " + evaluation.year() + "年" + evaluation.evaluationClass() + "类",
                en + ", class " + evaluation.evaluationClass() + " of " + evaluation.year());
    }

    @Override
    public List<ClashKey> keys(EnterpriseEvaluation evaluation) {
        return List.of(EvaluationFlags.sameEvaluation(evaluation));
    }

    @Override
    public List<FlagRule> flagRules() {
        return EvaluationFlags.RULES;
    }

    @Override
    public List<SortKey> sorts() {
        return List.of(
                SortKey.number("year", "year"),
                SortKey.text("evaluationClass", "evaluation_class"),
                SortKey.text("name", "name_zh"),
                SortKey.day("publishedOn", "published_on"));
    }
}
