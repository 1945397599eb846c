package org.districtprogress.core.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.decimal.Division;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Series;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.Plan;
import org.districtprogress.core.plan.Target;
import org.districtprogress.core.time.DistrictCalendar;

/**
 * Judges indicators of one plan by one method. The same series, derivation and day always give the
 * same assessment.
 */
public final class Assessor {

    private static final int GRACE_DAYS = 20;

    private final Plan plan;
    private final Method method;

    public Assessor(Plan plan, Method method) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.method = Objects.requireNonNull(method, "method");
    }

    /**
     * The assessment of an indicator on a day.
     *
     * @param series its observations as known at the moment asked about
     * @param derivation what its register says, as known at that moment
     * @throws IllegalArgumentException when the indicator is context: it has no target to be judged
     *     by
     */
    public Assessment assess(
            Indicator indicator, Series series, Derivation derivation, LocalDate on) {
        if (indicator.target() == null) {
            throw new IllegalArgumentException(
                    indicator.code() + " is context, which is never judged");
        }
        Actual actual = actual(series, derivation, on);
        Reckoning reckoning = reckon(indicator, actual, on);
        Verdict verdict = Verdict.of(indicator, actual, reckoning, on, method.thresholds());
        return new Assessment(
                indicator,
                on,
                evidence(series, derivation, actual, on),
                reckoning,
                verdict.status(),
                verdict.reason(),
                wasEverBehind(indicator, series, derivation, on),
                reporting(indicator, actual, on),
                method);
    }

    private @Nullable Actual actual(Series series, Derivation derivation, LocalDate on) {
        Optional<DerivedFigure> derived = derivation.on(on);
        if (derived.isPresent()) {
            return Actual.derived(derived.get(), on);
        }
        return reported(series, on).map(Actual::reported).orElse(null);
    }

    private Optional<Observation> reported(Series series, LocalDate on) {
        return series.latestWithin(plan.starts(), earlier(on, plan.ends()));
    }

    private Evidence evidence(
            Series series, Derivation derivation, @Nullable Actual actual, LocalDate on) {
        return new Evidence(
                series.baseline(plan.starts(), on).orElse(null),
                actual,
                alternatives(series, derivation, actual, on),
                series.beside(plan.starts(), earlier(on, plan.ends())));
    }

    private List<Alternative> alternatives(
            Series series, Derivation derivation, @Nullable Actual actual, LocalDate on) {
        Observation latest = reported(series, on).orElse(null);
        List<Observation> reported = new ArrayList<>();
        if (latest != null) {
            if (actual.observation() == null) {
                reported.add(latest);
            }
            reported.addAll(series.alternativesTo(latest));
        }
        reported.addAll(series.passedOver(plan.starts(), earlier(on, plan.ends()), latest));
        List<Actual> others = new ArrayList<>();
        derivation.byOtherRules(on).forEach(figure -> others.add(Actual.derived(figure, on)));
        reported.stream().map(Actual::reported).forEach(others::add);
        return others.stream().map(other -> alternative(other, actual)).toList();
    }

    private static Alternative alternative(Actual other, @Nullable Actual judged) {
        return new Alternative(
                other, judged == null ? null : other.value().subtract(judged.value()));
    }

    private Reckoning reckon(Indicator indicator, @Nullable Actual actual, LocalDate on) {
        Target target = indicator.target();
        LocalDate judgedOn =
                actual == null || actual.observation() == null
                        ? on
                        : earlier(on, actual.period().end());
        BigDecimal elapsed = Elapsed.share(plan.starts(), target.due(), judgedOn);
        BigDecimal expected =
                ExpectedShare.of(
                                plan.starts(),
                                indicator.measure().accumulation(),
                                indicator.schedule(),
                                target,
                                judgedOn)
                        .orElse(null);
        BigDecimal attainment = actual == null ? null : Division.of(actual.value(), target.value());
        boolean isComparable = attainment != null && expected != null;
        return new Reckoning(
                judgedOn,
                attainment,
                elapsed,
                expected,
                isComparable && expected.signum() > 0 ? Division.of(attainment, expected) : null,
                isComparable ? expected.subtract(attainment) : null);
    }

    private boolean wasEverBehind(
            Indicator indicator, Series series, Derivation derivation, LocalDate on) {
        return monthEnds(on).stream()
                .anyMatch(
                        monthEnd -> {
                            Actual actual = actual(series, derivation, monthEnd);
                            Reckoning reckoning = reckon(indicator, actual, monthEnd);
                            return Verdict.of(
                                                    indicator,
                                                    actual,
                                                    reckoning,
                                                    monthEnd,
                                                    method.thresholds())
                                            .status()
                                    == Status.BEHIND;
                        });
    }

    private static Reporting reporting(Indicator indicator, @Nullable Actual actual, LocalDate on) {
        if (actual == null) {
            return Reporting.NEVER;
        }
        if (actual.observation() == null) {
            return Reporting.CURRENT;
        }
        return indicator
                .measure()
                .frequency()
                .nextEnd(actual.period().end())
                .filter(nextEnd -> on.isAfter(nextEnd.plusDays(GRACE_DAYS)))
                .map(overdue -> Reporting.OVERDUE)
                .orElse(Reporting.CURRENT);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Kept beside the formula it belongs to, for answers that explain the method. */
    public static int graceDays() {
        return GRACE_DAYS;
    }

    /** The month-ends of the plan by a day, at which {@code everLate} looks. */
    public List<LocalDate> monthEnds(LocalDate on) {
        List<LocalDate> monthEnds = new ArrayList<>();
        LocalDate last = earlier(on, plan.ends());
        for (YearMonth month = YearMonth.from(plan.starts());
                !month.atEndOfMonth().isAfter(last);
                month = month.plusMonths(1)) {
            monthEnds.add(month.atEndOfMonth());
        }
        return List.copyOf(monthEnds);
    }

    /**
     * The day asked about when a caller names none: today in the district, but not past the plan's
     * end.
     */
    public LocalDate defaultOn(Instant now) {
        return earlier(DistrictCalendar.dayOf(now), plan.ends());
    }
}
