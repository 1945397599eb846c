package org.districtprogress.core.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.districtprogress.core.decimal.Division;

/**
 * Planned values over the year (序时进度), linear between scheduled days. Days strictly ascend. Behind
 * the last scheduled day its value stands.
 */
public record Schedule(List<SchedulePoint> points) {

    /** No planned values: cumulative indicators follow the straight line, level ones have none. */
    public static final Schedule NONE = new Schedule(List.of());

    public Schedule {
        points = List.copyOf(points);
        for (int i = 1; i < points.size(); i++) {
            if (!points.get(i).day().isAfter(points.get(i - 1).day())) {
                throw new IllegalArgumentException(
                        "scheduled days must ascend at " + points.get(i).day());
            }
        }
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    /**
     * The value planned for a day, six places where it lies between two scheduled days.
     *
     * @param origin a point before the first scheduled one from which the line rises, or empty
     *     where nothing is expected before it
     * @return empty before the first point, and where there is no schedule
     */
    public Optional<BigDecimal> at(LocalDate day, Optional<SchedulePoint> origin) {
        return planned(day, origin)
                .map(
                        planned ->
                                planned.days() == 1
                                        ? planned.valueDays()
                                        : planned.by(BigDecimal.ONE));
    }

    /**
     * {@code at(day) ÷ target}, in one division and so rounded once.
     *
     * @param target above zero, in the indicator's unit
     */
    public Optional<BigDecimal> shareAt(
            LocalDate day, Optional<SchedulePoint> origin, BigDecimal target) {
        return planned(day, origin).map(planned -> planned.by(target));
    }

    private Optional<Planned> planned(LocalDate day, Optional<SchedulePoint> origin) {
        SchedulePoint before = origin.orElse(null);
        for (SchedulePoint point : points) {
            if (!day.isAfter(point.day())) {
                return between(before, point, day);
            }
            before = point;
        }
        return isEmpty() ? Optional.empty() : Optional.of(new Planned(before.value(), 1));
    }

    private static Optional<Planned> between(
            SchedulePoint before, SchedulePoint after, LocalDate day) {
        if (day.equals(after.day())) {
            return Optional.of(new Planned(after.value(), 1));
        }
        if (before == null || day.isBefore(before.day())) {
            return Optional.empty();
        }
        long passed = ChronoUnit.DAYS.between(before.day(), day);
        long whole = ChronoUnit.DAYS.between(before.day(), after.day());
        BigDecimal rise =
                after.value().subtract(before.value()).multiply(BigDecimal.valueOf(passed));
        return Optional.of(
                new Planned(before.value().multiply(BigDecimal.valueOf(whole)).add(rise), whole));
    }

    /** A planned value before it is divided: {@code valueDays ÷ days}. */
    private record Planned(BigDecimal valueDays, long days) {

        BigDecimal by(BigDecimal target) {
            return Division.of(valueDays, target.multiply(BigDecimal.valueOf(days)));
        }
    }
}
