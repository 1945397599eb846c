package org.districtprogress.core.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * When a status holds, where none before it does.
 *
 * @param rule for who judges again
 * @param zh what the status means, in Chinese words
 * @param en what the status means, in English words
 */
public record StatusRule(Status status, String rule, String zh, String en) {

    public StatusRule {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** Those of a method, in the order in which they are tried. */
    public static List<StatusRule> of(Method method) {
        String near = method.thresholds().onTrackGap().toPlainString();
        String far = method.thresholds().atRiskGap().toPlainString();
        return Arrays.stream(Status.values()).map(status -> of(status, near, far)).toList();
    }

    private static StatusRule of(Status status, String near, String far) {
        return switch (status) {
            case SUSPENDED ->
                    new StatusRule(
                            status,
                            "taken out by a revision of the plan",
                            "计划调整后暂停。",
                            "A revision of the plan took it out.");
            case NOT_YET_MEASURABLE ->
                    new StatusRule(
                            status,
                            "no actual, frequency YEAR",
                            "没有本计划年度的数据，而该数据每年只公布一次。",
                            "There is no figure of the plan year yet, and one is published only"
                                    + " once a year.");
            case NOT_REPORTED ->
                    new StatusRule(
                            status,
                            "no actual",
                            "没有本计划年度的数据。缺失不是零。",
                            "There is no figure of the plan year. Absent is not zero.");
            case ACHIEVED ->
                    new StatusRule(
                            status,
                            "actual >= target",
                            "实际值已达到目标。",
                            "The actual has reached the target.");
            case MISSED ->
                    new StatusRule(
                            status,
                            "j >= D",
                            "已到期限，实际值未达到目标。",
                            "The due day has come and the actual has not reached the target.");
            case IN_PROGRESS ->
                    new StatusRule(
                            status,
                            "x null",
                            "时点水平指标，当日没有可对照的计划值，尚未达到目标。",
                            "A level short of its target, with nothing planned for that day to"
                                    + " compare with.");
            case ON_TRACK ->
                    new StatusRule(
                            status,
                            "gap <= " + near,
                            "差距不超过 " + near + "。",
                            "The gap is at most " + near + ".");
            case AT_RISK ->
                    new StatusRule(
                            status,
                            "gap <= " + far,
                            "差距超过 " + near + "，不超过 " + far + "。",
                            "The gap is above " + near + " and at most " + far + ".");
            case BEHIND ->
                    new StatusRule(
                            status,
                            "gap > " + far,
                            "差距超过 " + far + "。",
                            "The gap is above " + far + ".");
        };
    }
}
