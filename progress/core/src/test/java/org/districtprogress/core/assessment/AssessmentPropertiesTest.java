package org.districtprogress.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.core.Examples.LATER;
import static org.districtprogress.core.Examples.assessor;
import static org.districtprogress.core.Examples.indicator;
import static org.districtprogress.core.Examples.planned;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.districtprogress.core.RandomFigures;
import org.districtprogress.core.decimal.Division;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Series;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.plan.Accumulation;
import org.districtprogress.core.plan.Frequency;
import org.districtprogress.core.plan.Indicator;
import org.junit.jupiter.api.Test;

class AssessmentPropertiesTest {

    private static final int CASES = 2000;

    private final RandomFigures figures = new RandomFigures(20240131);

    @Test
    void past_answer_never_changes_whatever_is_recorded_later() {
        for (int i = 0; i < CASES; i++) {
            List<Observation> recorded = figures.draw();
            Instant knownAt = Instant.parse("2024-01-13T00:00:00Z");
            List<Observation> later = figures.continued(recorded, knownAt);
            Indicator indicator = anyIndicator();
            LocalDate on = anyDay();

            assertThat(assess(indicator, later, knownAt, on))
                    .isEqualTo(assess(indicator, recorded, knownAt, on));
        }
    }

    @Test
    void order_of_the_records_does_not_matter() {
        for (int i = 0; i < CASES; i++) {
            List<Observation> recorded = figures.draw();
            List<Observation> shuffled = new ArrayList<>(recorded);
            Collections.shuffle(shuffled, figures.random());
            Indicator indicator = anyIndicator();
            LocalDate on = anyDay();

            assertThat(assess(indicator, shuffled, LATER, on))
                    .isEqualTo(assess(indicator, recorded, LATER, on));
        }
    }

    @Test
    void judged_is_a_figure_of_the_district_that_ended_by_the_day_and_was_not_rejected() {
        for (int i = 0; i < CASES; i++) {
            LocalDate on = anyDay();
            Actual actual = assess(anyIndicator(), figures.draw(), LATER, on).evidence().actual();

            if (actual != null) {
                assertThat(actual.observation().area()).isEqualTo(Area.DISTRICT);
                assertThat(actual.trust()).isNotEqualTo(Trust.REJECTED);
                assertThat(actual.period().end()).isBeforeOrEqualTo(on);
                assertThat(actual.period().start().getYear()).isEqualTo(2024);
            }
        }
    }

    @Test
    void verdict_can_be_recomputed_from_its_own_answer() {
        for (int i = 0; i < CASES; i++) {
            Assessment answer = assess(anyIndicator(), figures.draw(), LATER, anyDay());

            assertThat(answer.status()).isEqualTo(recomputed(answer));
        }
    }

    private static Status recomputed(Assessment answer) {
        Reckoning r = answer.reckoning();
        Indicator indicator = answer.indicator();
        if (answer.evidence().actual() == null) {
            return indicator.measure().frequency() == Frequency.YEAR
                    ? Status.NOT_YET_MEASURABLE
                    : Status.NOT_REPORTED;
        }
        var actual = answer.evidence().actual().value();
        assertThat(r.attainment()).isEqualTo(Division.of(actual, indicator.target().value()));
        if (actual.compareTo(indicator.target().value()) >= 0) {
            return Status.ACHIEVED;
        }
        if (!r.judgedOn().isBefore(indicator.target().due())) {
            return Status.MISSED;
        }
        if (r.expected() == null) {
            return Status.IN_PROGRESS;
        }
        assertThat(r.gap()).isEqualTo(r.expected().subtract(r.attainment()));
        if (r.gap().compareTo(answer.method().thresholds().onTrackGap()) <= 0) {
            return Status.ON_TRACK;
        }
        return r.gap().compareTo(answer.method().thresholds().atRiskGap()) <= 0
                ? Status.AT_RISK
                : Status.BEHIND;
    }

    private static Assessment assess(
            Indicator indicator, List<Observation> recorded, Instant knownAt, LocalDate on) {
        return assessor()
                .assess(
                        indicator,
                        Series.known(recorded, knownAt, Trust.CLAIMED),
                        Derivation.NONE,
                        on);
    }

    private LocalDate anyDay() {
        return LocalDate.of(2023, 10, 1).plusDays(figures.random().nextInt(640));
    }

    private Indicator anyIndicator() {
        Accumulation accumulation =
                figures.random().nextBoolean() ? Accumulation.LEVEL : Accumulation.CUMULATIVE;
        Frequency frequency =
                Frequency.values()[figures.random().nextInt(Frequency.values().length)];
        return figures.random().nextBoolean()
                ? indicator(accumulation, frequency, "100")
                : indicator(
                        accumulation,
                        frequency,
                        "100",
                        planned("2024-03-31", "15"),
                        planned("2024-09-30", "80"));
    }
}
