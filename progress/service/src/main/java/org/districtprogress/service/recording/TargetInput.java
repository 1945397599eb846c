package org.districtprogress.service.recording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.districtprogress.api.plan.NewSchedulePoint;
import org.districtprogress.api.plan.NewTarget;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.decimal.FigureBounds;
import org.districtprogress.core.plan.Comparator;
import org.districtprogress.core.plan.Plan;
import org.districtprogress.core.plan.Schedule;
import org.districtprogress.core.plan.SchedulePoint;
import org.districtprogress.core.plan.Strength;
import org.districtprogress.core.plan.Target;
import org.districtprogress.problem.Ask;

/** Reads a revised target out of a request body, noting everything that is wrong. */
final class TargetInput {

    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_POINTS = 366;

    private final Plan plan;
    private final InputErrors errors = new InputErrors();

    TargetInput(Plan plan) {
        this.plan = plan;
    }

    /** A target as it is to be. */
    record Revised(
            Target target, Schedule schedule, @Nullable LocalDate suspendedFrom, String reason) {}

    /**
     * What is promised from now on; INVALID with every field at fault.
     *
     * @param comparator of the plan as adopted: that is never revised
     */
    Revised read(NewTarget input, Comparator comparator) {
        BigDecimal value = positive("/value", input.value(), null);
        LocalDate due = within("/due", errors.requiredDay("/due", input.due()));
        Strength strength = strength(input.strength());
        BigDecimal weight = positive("/weight", input.weight(), BigDecimal.ONE);
        List<SchedulePoint> points = points(input.schedule());
        LocalDate suspendedFrom =
                input.suspendedFrom() == null
                        ? null
                        : within(
                                "/suspendedFrom",
                                errors.requiredDay("/suspendedFrom", input.suspendedFrom()));
        String reason = errors.required("/reason", input.reason());
        if (reason != null) {
            errors.text("/reason", reason, LONGEST_TEXT);
        }
        errors.throwIfAny();
        return new Revised(
                new Target(comparator, value, due, strength, weight),
                new Schedule(points),
                suspendedFrom,
                reason);
    }

    private @Nullable Strength strength(@Nullable String given) {
        String code = errors.required("/strength", given);
        return code == null
                ? null
                : errors.read(() -> Ask.choice("/strength", Strength.class, code));
    }

    private @Nullable BigDecimal positive(
            String pointer, @Nullable BigDecimal given, @Nullable BigDecimal otherwise) {
        BigDecimal value = figure(pointer, given == null ? otherwise : given);
        if (value != null && value.signum() <= 0) {
            errors.add(
                    pointer, "not-positive", "The number is to be above 0.", value.toPlainString());
        }
        return value;
    }

    private @Nullable BigDecimal figure(String pointer, @Nullable BigDecimal given) {
        if (given == null) {
            errors.add(
                    pointer, "required", "This field is required: a number, or one as text.", null);
            return null;
        }
        return errors.read(() -> FigureBounds.check(pointer, given));
    }

    private List<SchedulePoint> points(@Nullable List<NewSchedulePoint> given) {
        List<SchedulePoint> points = new ArrayList<>();
        if (given == null) {
            return points;
        }
        if (given.size() > MOST_POINTS) {
            errors.add(
                    "/schedule",
                    "too-long",
                    "At most " + MOST_POINTS + " scheduled days are allowed.",
                    Integer.toString(given.size()));
            return points;
        }
        LocalDate before = null;
        for (int i = 0; i < given.size(); i++) {
            SchedulePoint point = point("/schedule/" + i, given.get(i), before);
            if (point != null) {
                before = point.day();
                points.add(point);
            }
        }
        return points;
    }

    private @Nullable SchedulePoint point(
            String pointer, @Nullable NewSchedulePoint given, @Nullable LocalDate before) {
        if (given == null) {
            errors.add(pointer, "required", "A 'day' and a 'value' are required.", null);
            return null;
        }
        LocalDate day = within(pointer + "/day", errors.requiredDay(pointer + "/day", given.day()));
        BigDecimal value = figure(pointer + "/value", given.value());
        if (value != null && value.signum() < 0) {
            errors.add(
                    pointer + "/value",
                    "negative",
                    "A planned value is 0 or more.",
                    value.toPlainString());
        }
        if (day != null && before != null && !day.isAfter(before)) {
            errors.add(
                    pointer + "/day",
                    "days-not-ascending",
                    "Scheduled days ascend; the one before is " + before + ".",
                    given.day());
            return null;
        }
        return day == null || value == null ? null : new SchedulePoint(day, value);
    }

    private @Nullable LocalDate within(String pointer, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(plan.starts()) || day.isAfter(plan.ends()))) {
            errors.add(
                    pointer,
                    "day-outside-plan",
                    "The plan runs from " + plan.starts() + " to " + plan.ends() + ".",
                    day.toString());
        }
        return day;
    }
}
