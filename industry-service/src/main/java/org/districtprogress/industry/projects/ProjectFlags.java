package org.districtprogress.industry.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.districtprogress.service.register.FlagRule;
import org.districtprogress.service.register.RowFlag;

/** What a supervisor would raise about a project. */
final class ProjectFlags {

    static final String SAME_PROJECT = "project-twice";
    static final String BEYOND_PLAN = "investment-beyond-plan";
    static final String FUTURE_START = "start-in-the-future";

    static final String STARTED_BEFORE = "new-but-started-before";

    static final List<FlagRule> RULES =
            List.of(
                    FlagRule.of(
                            SAME_PROJECT,
                            "同名项目重复登记",
                            "The same project twice",
                            "两条记录项目名称相同，可能重复计数。",
                            "Two records have one name; it may be counted twice."),
                    FlagRule.of(
                            BEYOND_PLAN,
                            "完成投资超过年度计划",
                            "Completed investment beyond the year's plan",
                            "当年累计完成投资大于年度计划投资，应核对计划或凭证。",
                            "More was completed in the year than planned; check the plan or the"
                                    + " vouchers."),
                    FlagRule.of(
                            FUTURE_START,
                            "开工日期在未来",
                            "A start date in the future",
                            "登记时开工日期尚未到来。",
                            "The day of the start had not come when it was recorded."),
                    FlagRule.of(
                            STARTED_BEFORE,
                            "新开工项目实为以前年度开工",
                            "New on a list, and started before its year",
                            "清单列为新开工，但开工日期早于该年度，应为续建；不计入开工率。",
                            "The list has it as new, its start is of an earlier year; it should be"
                                    + " carried over, and counts in no start rate."));

    private ProjectFlags() {}

    /** Money of a year that a list counts, and no plan for it. */
    private static void unplanned(Project project, List<RowFlag> flags) {
        project.allLists().stream()
                .map(Listing::year)
                .distinct()
                .filter(year -> project.allPlanned().stream().noneMatch(p -> p.year().equals(year)))
                .forEach(
                        year -> {
                            BigDecimal completed = completed(project, year);
                            if (completed.signum() > 0) {
                                flags.add(
                                        new RowFlag(
                                                BEYOND_PLAN,
                                                year
                                                        + ": "
                                                        + completed.toPlainString()
                                                        + ", no plan"));
                            }
                        });
    }

    private static BigDecimal completed(Project project, int year) {
        return project.allCompleted().stream()
                .filter(each -> each.month().getYear() == year)
                .map(CompletedInvestment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static List<RowFlag> of(Project project, LocalDate today) {
        List<RowFlag> flags = new ArrayList<>();
        if (project.startedOn() != null && project.startedOn().isAfter(today)) {
            flags.add(new RowFlag(FUTURE_START, project.startedOn().toString()));
        }
        project.allLists().stream()
                .filter(listing -> listing.isOfOneThatStartedBefore(project.startedOn()))
                .forEach(
                        listing ->
                                flags.add(
                                        new RowFlag(
                                                STARTED_BEFORE,
                                                listing.list()
                                                        + " "
                                                        + listing.year()
                                                        + ": "
                                                        + project.startedOn())));
        unplanned(project, flags);
        for (PlannedInvestment planned : project.allPlanned()) {
            BigDecimal completed = completed(project, planned.year());
            if (completed.compareTo(planned.amount()) > 0) {
                flags.add(
                        new RowFlag(
                                BEYOND_PLAN,
                                planned.year()
                                        + ": "
                                        + completed.toPlainString()
                                        + " > "
                                        + planned.amount().toPlainString()));
            }
        }
        return flags;
    }
}
