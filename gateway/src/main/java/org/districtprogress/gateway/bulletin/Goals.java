package org.districtprogress.gateway.bulletin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.districtprogress.api.assessment.AssessmentView;
import org.districtprogress.api.commitment.CommitmentView;
import org.districtprogress.api.commitment.MilestoneView;
import org.districtprogress.api.plan.IndicatorView;
import org.districtprogress.api.plan.SchedulePointView;
import org.districtprogress.api.plan.TargetView;
import org.districtprogress.core.assessment.ExpectedShare;
import org.districtprogress.core.plan.Schedule;
import org.districtprogress.core.plan.SchedulePoint;
import org.districtprogress.core.plan.Target;
import org.districtprogress.gateway.words.Words;

/** What the plan wants of an item by the end of the quarter that the month is in. */
final class Goals {

    private final Words words;
    private final Sources sources;

    Goals(Words words, Sources sources) {
        this.words = words;
        this.sources = sources;
    }

    /** The value planned for the quarter's end, by the arithmetic that judges, and the target. */
    String of(AssessmentView judged) {
        Optional<IndicatorView> definition = sources.definition(judged.indicator());
        TargetView target = judged.target();
        String whole =
                words.say(
                        "goal.year",
                        words.day(target.due()),
                        words.of(target.comparator()),
                        Words.plain(target.value()),
                        unit(target.unit()));
        return definition
                .flatMap(this::share)
                .map(share -> planned(share, target, isPlanned(definition.get())))
                .map(planned -> planned + words.say("sentence.join") + whole)
                .orElseGet(
                        () ->
                                words.say(definition.isEmpty() ? "goal.unknown" : "goal.none")
                                        + words.say("sentence.join")
                                        + whole);
    }

    private String planned(BigDecimal share, TargetView target, boolean isPlanned) {
        return words.say(
                isPlanned ? "goal.quarter" : "goal.quarter.reckoned",
                words.say("quarter." + sources.quarter()),
                Words.rounded(share.multiply(target.value())),
                unit(target.unit()),
                Words.percent(share));
    }

    /** Whether the plan itself names a value for the day, so that none was reckoned. */
    private boolean isPlanned(IndicatorView definition) {
        LocalDate end = sources.quarterEnds();
        List<SchedulePointView> schedule = definition.schedule();
        return !end.isBefore(definition.target().due())
                || schedule.stream().anyMatch(point -> point.day().equals(end))
                || (!schedule.isEmpty()
                        && schedule.stream().allMatch(point -> point.day().isBefore(end)));
    }

    private Optional<BigDecimal> share(IndicatorView definition) {
        TargetView target = definition.target();
        if (target == null || sources.progress().plan() == null) {
            return Optional.empty();
        }
        return ExpectedShare.of(
                sources.progress().plan().starts(),
                definition.accumulation(),
                new Schedule(
                        definition.schedule().stream()
                                .map(point -> new SchedulePoint(point.day(), point.value()))
                                .toList()),
                new Target(
                        target.comparator(),
                        target.value(),
                        target.due(),
                        target.strength(),
                        target.weight()),
                sources.quarterEnds());
    }

    /** The milestones that are due in the quarter. */
    String of(CommitmentView commitment) {
        List<MilestoneView> due =
                commitment.milestones().stream()
                        .filter(milestone -> isInQuarter(milestone.due()))
                        .toList();
        return due.isEmpty()
                ? words.say("goal.noMilestone", words.say("quarter." + sources.quarter()))
                : due.stream().map(this::named).collect(Collectors.joining(words.say("list.join")));
    }

    String named(MilestoneView milestone) {
        return words.say(
                "milestone.due",
                words.of(milestone.name(), milestone.code()),
                words.day(milestone.due()));
    }

    /** The name of a unit; its code where no definition has come. */
    String unit(String code) {
        return words.of(sources.units().get(code), code);
    }

    private boolean isInQuarter(LocalDate day) {
        return !day.isBefore(sources.quarterStarts()) && !day.isAfter(sources.quarterEnds());
    }
}
