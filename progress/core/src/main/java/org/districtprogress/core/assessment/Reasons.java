package org.districtprogress.core.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The sentences behind each status, with the numbers of the case. */
final class Reasons {

    private Reasons() {}

    static Reason suspended(LocalDate from) {
        return new Reason(
                "suspended-by-plan-revision",
                "计划修订后自" + from + "起暂不实施。",
                "Suspended by a revision of the plan from " + from + " on.");
    }

    static Reason notYetMeasurable() {
        return new Reason(
                "published-once-a-year",
                "该数据一年公布一次，计划年度的数据尚未公布。",
                "The figure is published once a year, and that of the plan year is not out yet.");
    }

    static Reason notReported() {
        return new Reason(
                "no-figure-of-plan-year",
                "截至该日，计划年度内没有已知的上报数据。",
                "No figure of the plan year whose period ended by this day is known.");
    }

    static Reason achieved(BigDecimal actual, BigDecimal target) {
        return new Reason(
                "target-reached",
                "实际值" + plain(actual) + "已达到目标值" + plain(target) + "。",
                "The actual " + plain(actual) + " has reached the target " + plain(target) + ".");
    }

    static Reason missed(BigDecimal actual, BigDecimal target, LocalDate due) {
        return new Reason(
                "short-on-due-day",
                due + "已到期限，实际值" + plain(actual) + "未达到目标值" + plain(target) + "。",
                "Due by "
                        + due
                        + ", and the actual "
                        + plain(actual)
                        + " has not reached the target "
                        + plain(target)
                        + ".");
    }

    static Reason inProgress(BigDecimal actual, BigDecimal target) {
        return new Reason(
                "level-without-schedule",
                "实际值" + plain(actual) + "尚未达到目标值" + plain(target) + "，且该日没有序时要求。",
                "The actual "
                        + plain(actual)
                        + " is short of the target "
                        + plain(target)
                        + ", and nothing is scheduled for the day.");
    }

    static Reason gap(String code, Reckoning reckoning, BigDecimal threshold) {
        boolean isWithin = reckoning.gap().compareTo(threshold) <= 0;
        String attainment = plain(reckoning.attainment());
        String expected = plain(reckoning.expected());
        String gap = plain(reckoning.gap());
        return new Reason(
                code,
                "截至"
                        + reckoning.judgedOn()
                        + "完成"
                        + attainment
                        + "，序时进度"
                        + expected
                        + "，差距"
                        + gap
                        + (isWithin ? "未超过" : "超过")
                        + plain(threshold)
                        + "。",
                "By "
                        + reckoning.judgedOn()
                        + " attainment is "
                        + attainment
                        + " where "
                        + expected
                        + " is expected; the gap "
                        + gap
                        + (isWithin ? " is within " : " is beyond ")
                        + plain(threshold)
                        + ".");
    }

    private static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
