package org.districtprogress.core.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.districtprogress.core.observation.Trust;

/**
 * One rule with everything its rows contribute over time: the figure of any day is the sum of the
 * steps that count on it.
 */
public record SteppedFigure(FigureRule rule, List<Step> steps) {

    /** Holds a copy. */
    public SteppedFigure {
        steps = List.copyOf(steps);
    }

    /** The figure of a day; empty when no row is there for it, or nothing to be a share of. */
    public Optional<DerivedFigure> on(LocalDate day) {
        List<Step> counting = steps.stream().filter(step -> step.isOn(day)).toList();
        if (counting.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal numerator = sum(counting, Part.NUMERATOR);
        BigDecimal denominator =
                rule.shape() == FigureRule.Shape.RATIO ? sum(counting, Part.DENOMINATOR) : null;
        return rule.value(numerator, denominator)
                .map(
                        value ->
                                new DerivedFigure(
                                        rule,
                                        value,
                                        numerator,
                                        denominator,
                                        lowestTrust(counting),
                                        latest(counting)));
    }

    private static BigDecimal sum(List<Step> steps, Part part) {
        return steps.stream()
                .filter(step -> step.part() == part)
                .map(Step::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Trust lowestTrust(List<Step> steps) {
        return steps.stream().map(Step::trust).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Instant latest(List<Step> steps) {
        return steps.stream().map(Step::recordedAt).max(Comparator.naturalOrder()).orElseThrow();
    }
}
