package org.districtprogress.core.assessment;

import java.util.List;
import org.districtprogress.core.decimal.Division;

/** A method rule by rule, so that a reader can judge again. */
public final class Formulas {

    private Formulas() {}

    /** Every formula, in the order in which a figure is judged. */
    public static List<Formula> of(Method method) {
        String near = method.thresholds().onTrackGap().toPlainString();
        String far = method.thresholds().atRiskGap().toPlainString();
        return List.of(
                new Formula(
                        "judgedFigure",
                        "of those with trust >= the one asked for, never REJECTED: first by trust, confidence, recordedAt (each descending)",
                        "已否决的数据不计；trust=verified 时只计已核验的。同一期有多个来源时，依次按可信状态、置信度、记录时间取最高者评判；其余列入 alternatives。",
                        "Rejected figures never count, and with trust=verified only verified ones do. Of several statements about one period the one of highest trust is judged, then highest confidence, then latest recorded; the others are alternatives."),
                new Formula(
                        "baseline",
                        "last yearly figure before the plan's year, else latest figure before its start",
                        "基期取计划年度之前最近一个年度数据；没有时取计划开始前最近的数据。",
                        "The figure from which change is counted."),
                new Formula(
                        "judgedOn",
                        "j = min(on, end of the actual's period); on for a derived figure",
                        "评判日取查询日与数据所属期末的较早者，使同期相比。",
                        "Like is compared with like: who has not reported since is overdue, not behind."),
                new Formula(
                        "attainment",
                        "a = actual / target",
                        "完成程度 = 实际值 ÷ 目标值。",
                        "Share of the target achieved."),
                new Formula(
                        "elapsed",
                        "e = (j - S + 1) / (D - S + 1), within 0..1",
                        "时间进度 = 计划开始至评判日的天数 ÷ 全期天数。",
                        "Share of the days from the plan's start to the due day that have passed."),
                new Formula(
                        "expected",
                        "x = schedule(j) / target; without a schedule e (cumulative) or null (level)",
                        "序时进度：有计划值按计划值线性内插，累计指标无计划值按时间进度，水平指标无计划值则为空。",
                        "What the schedule wants by that day; straight line where a cumulative indicator has none."),
                new Formula(
                        "pace",
                        "a / x where x > 0",
                        "进度比 = 完成程度 ÷ 序时进度。",
                        "Attainment over what was expected."),
                new Formula(
                        "gap",
                        "x - a",
                        "差距 = 序时进度 - 完成程度。",
                        "How far attainment lags what was expected."),
                new Formula(
                        "requiredPace",
                        "(target - actual) / months from j to D; so far: actual / months from S to j (cumulative), (actual - baseline) / months since the baseline (level)",
                        "所需月均 = 剩余量 ÷ 评判日至到期日的自然月数（不足一月按天数折算）；已完成月均同理。",
                        "What is still missing, spread evenly over the calendar months that are left; a part of a month by its days."),
                new Formula(
                        "status",
                        "first of: SUSPENDED; no actual: NOT_YET_MEASURABLE (yearly) or NOT_REPORTED;"
                                + " actual >= target: ACHIEVED; j >= D: MISSED; x null: IN_PROGRESS;"
                                + " gap <= "
                                + near
                                + ": ON_TRACK; gap <= "
                                + far
                                + ": AT_RISK; else BEHIND",
                        "依次判断，先满足者为准；是否达标按未舍入的实际值判断。",
                        "The first rule that holds. Whether the target is reached is decided by the exact figures."),
                new Formula(
                        "everLate",
                        "any month-end of the plan by `on` was BEHIND",
                        "截至查询日任一月末曾为 BEHIND。",
                        "A later recovery does not erase it."),
                new Formula(
                        "reporting",
                        "OVERDUE when on > end + one frequency + "
                                + Assessor.graceDays()
                                + " days; never for events; NEVER without an actual",
                        "距上期末超过一个频次加宽限天数仍未上报为 OVERDUE，不影响状态。",
                        "A matter of its own, never mixed into the status."),
                new Formula(
                        "index",
                        "sum(w * p) / sum(w) over the measured, p = min(1, a / x), or min(1, a) where x is null or 0",
                        "指数只对已有实际值的指标加权平均，单项封顶为 1；low、high 将缺数指标按 0、1 计。",
                        "low and high count the missing as 0 and 1; coverage is measured weight over all weight."),
                new Formula(
                        "rounding",
                        "every division once, "
                                + Division.ROUNDING
                                + ", to "
                                + Division.SCALE
                                + " places",
                        "每次除法只舍入一次，四舍五入，保留六位小数。",
                        "What follows starts from the rounded value, so that it can be recomputed from the answer."));
    }
}
