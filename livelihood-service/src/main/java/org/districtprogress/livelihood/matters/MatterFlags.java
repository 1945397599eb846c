package org.districtprogress.livelihood.matters;

import java.util.ArrayList;
import java.util.List;
import org.districtprogress.service.register.FlagRule;
import org.districtprogress.service.register.RowFlag;

/** What a supervisor would raise about a livelihood matter. */
final class MatterFlags {

    static final String SAME_NUMBER = "matter-number-twice";
    static final String SAME_MATTER = "matter-twice";
    static final String SHORT_OF_PROMISE = "delivered-short-of-promise";
    static final String WITHOUT_PROGRESS = "delivered-without-progress";

    static final List<FlagRule> RULES =
            List.of(
                    FlagRule.of(
                            SAME_NUMBER,
                            "同一年度序号重复",
                            "One number of a year twice",
                            "同一年度两件实事序号相同，办结数可能超过十件。",
                            "Two matters of a year have one number; more than ten may be counted."),
                    FlagRule.of(
                            SAME_MATTER,
                            "同一实事重复登记",
                            "The same matter twice",
                            "同一年度两件实事名称相同，可能重复计数。",
                            "Two matters of a year have one name; it may be counted twice."),
                    FlagRule.of(
                            SHORT_OF_PROMISE,
                            "办结但未达承诺数量",
                            "Delivered short of what was promised",
                            "已登记办结，但完成数量缺失或低于承诺数量。",
                            "It is said to be delivered, but what is done is missing or less than"
                                    + " what was promised."),
                    FlagRule.of(
                            WITHOUT_PROGRESS,
                            "办结但无进展记录",
                            "Delivered without any progress",
                            "已登记办结，但此前没有任何进展记录。",
                            "It is said to be delivered, but no progress was ever reported up to"
                                    + " that day."));

    private MatterFlags() {}

    static List<RowFlag> of(LivelihoodMatter matter) {
        List<RowFlag> flags = new ArrayList<>();
        if (matter.deliveredOn() == null) {
            return flags;
        }
        MatterMeasure measure = matter.measure();
        if (measure.target() != null
                && (measure.done() == null || measure.done().compareTo(measure.target()) < 0)) {
            flags.add(
                    new RowFlag(
                            SHORT_OF_PROMISE,
                            (measure.done() == null ? "—" : measure.done().toPlainString())
                                    + " < "
                                    + measure.target().toPlainString()));
        }
        if (matter.allProgress().stream()
                .noneMatch(each -> !each.on().isAfter(matter.deliveredOn()))) {
            flags.add(new RowFlag(WITHOUT_PROGRESS, matter.deliveredOn().toString()));
        }
        return flags;
    }
}
