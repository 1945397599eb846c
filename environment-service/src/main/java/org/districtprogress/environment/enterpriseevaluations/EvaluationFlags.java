package org.districtprogress.environment.enterpriseevaluations;

import java.util.List;
import org.districtprogress.service.register.ClashKey;
import org.districtprogress.service.register.FlagRule;

/** What a supervisor would raise about evaluations. */
final class EvaluationFlags {

    static final String SAME_EVALUATION = "evaluation-twice";

    static final List<FlagRule> RULES =
            List.of(
                    FlagRule.of(
                            SAME_EVALUATION,
                            "同一企业同一年度重复评价",
                            "The same evaluation twice",
                            "同一企业在同一年度有两条评价记录，只计一次，应核对以哪条为准。",
                            "One enterprise has two evaluations of one year; it counts once; see"
                                    + " which of them holds."));

    private EvaluationFlags() {}

    static ClashKey sameEvaluation(EnterpriseEvaluation evaluation) {
        return new ClashKey(SAME_EVALUATION, evaluation.enterprise() + " " + evaluation.year());
    }
}
