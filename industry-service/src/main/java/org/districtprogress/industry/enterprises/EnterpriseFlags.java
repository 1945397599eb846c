package org.districtprogress.industry.enterprises;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.districtprogress.service.register.FlagRule;
import org.districtprogress.service.register.RowFlag;

/** What a supervisor would raise about an enterprise. */
final class EnterpriseFlags {

    static final String SAME_CODE = "enterprise-twice";
    static final String SAME_NAME = "enterprise-name-twice";
    static final String FUTURE_STEP = "listing-step-in-the-future";
    static final String STEP_BACK = "listing-step-back";
    static final String FUTURE_CERTIFICATE = "certificate-in-the-future";

    static final List<FlagRule> RULES =
            List.of(
                    FlagRule.of(
                            SAME_CODE,
                            "同一企业重复登记",
                            "The same enterprise twice",
                            "两条记录统一社会信用代码相同，可能重复计数。",
                            "Two records have one credit code; it may be counted twice."),
                    FlagRule.of(
                            SAME_NAME,
                            "企业名称重复",
                            "Two enterprises of one name",
                            "两条记录名称相同，应核对信用代码。",
                            "Two records have one name; check their credit codes."),
                    FlagRule.of(
                            FUTURE_STEP,
                            "上市进程日期在未来",
                            "A listing step in the future",
                            "登记时该步骤日期尚未到来。",
                            "The day of the step had not come when it was recorded."),
                    FlagRule.of(
                            STEP_BACK,
                            "上市进程倒退",
                            "A listing went back",
                            "后一步骤的阶段早于前一步骤，可能撤回后重新申报，应核对。",
                            "A later step is of an earlier stage: withdrawn and begun again, or"
                                    + " mistaken."),
                    FlagRule.of(
                            FUTURE_CERTIFICATE,
                            "证书日期在未来",
                            "A certificate day in the future",
                            "登记时证书日期尚未到来。",
                            "The day of the certificate had not come when it was recorded."));

    private EnterpriseFlags() {}

    static List<RowFlag> of(Enterprise enterprise, LocalDate today) {
        List<RowFlag> flags = new ArrayList<>();
        if (enterprise.listing() != null) {
            steps(enterprise.listing().allSteps(), today, flags);
        }
        for (EnterpriseRecognition each : enterprise.allRecognitions()) {
            if (each.certifiedOn().isAfter(today)) {
                flags.add(new RowFlag(FUTURE_CERTIFICATE, each.kind() + " " + each.certifiedOn()));
            }
        }
        return flags;
    }

    private static void steps(List<ListingStep> steps, LocalDate today, List<RowFlag> flags) {
        for (int i = 0; i < steps.size(); i++) {
            ListingStep step = steps.get(i);
            if (step.on().isAfter(today)) {
                flags.add(new RowFlag(FUTURE_STEP, step.stage() + " " + step.on()));
            }
            if (i > 0 && step.stage().compareTo(steps.get(i - 1).stage()) < 0) {
                flags.add(
                        new RowFlag(
                                STEP_BACK,
                                steps.get(i - 1).stage() + " … " + step.stage() + " " + step.on()));
            }
        }
    }
}
