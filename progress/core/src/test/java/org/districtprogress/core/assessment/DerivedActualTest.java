package org.districtprogress.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.districtprogress.core.Examples.assess;
import static org.districtprogress.core.Examples.assessor;
import static org.districtprogress.core.Examples.day;
import static org.districtprogress.core.Examples.investmentRate;
import static org.districtprogress.core.Examples.known;
import static org.districtprogress.core.Examples.number;
import static org.districtprogress.core.Figure.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.districtprogress.core.Figure;
import org.districtprogress.core.observation.Basis;
import org.districtprogress.core.observation.Confidence;
import org.districtprogress.core.observation.Observation;
import org.districtprogress.core.observation.Trust;
import org.junit.jupiter.api.Test;

class DerivedActualTest {

    private static final DerivedFigure DERIVED =
            new DerivedFigure(
                    Rules.SHARE,
                    number("24.9"),
                    number("249"),
                    number("1000"),
                    Trust.VERIFIED,
                    Instant.parse("2024-04-02T00:00:00Z"));

    @Test
    void derived_is_judged_on_the_day_asked_about() {
        Assessment assessment = derived("2024-04-10", DERIVED, figure("2024-Q1", "25.1"));

        Actual actual = assessment.evidence().actual();
        assertThat(actual.basis()).isEqualTo(Basis.DERIVED);
        assertThat(actual.derived()).isEqualTo(DERIVED);
        assertThat(actual.trust()).isEqualTo(Trust.VERIFIED);
        assertThat(actual.recordedAt()).isEqualTo("2024-04-02T00:00:00Z");
        assertThat(actual.period()).hasToString("2024-04-10");
        assertThat(assessment.reckoning().judgedOn()).isEqualTo(day("2024-04-10"));
        // 24.9 ÷ 100
        assertThat(assessment.reckoning().attainment()).isEqualByComparingTo("0.249");
        // (91 + 10) ÷ 366 = 0.275956
        assertThat(assessment.reckoning().expected()).isEqualByComparingTo("0.275956");
    }

    @Test
    void reported_figure_is_shown_beside_the_derived_one_with_the_difference() {
        Observation reported = figure("2024-Q1", "25.1");

        assertThat(derived("2024-04-10", DERIVED, reported).evidence().alternatives())
                .singleElement()
                .satisfies(
                        alternative -> {
                            assertThat(alternative.figure().observation()).isEqualTo(reported);
                            // 25.1 − 24.9
                            assertThat(alternative.difference()).isEqualByComparingTo("0.2");
                        });
    }

    @Test
    void without_a_reported_figure_there_is_nothing_beside_the_derived_one() {
        assertThat(derived("2024-04-10", DERIVED).evidence().alternatives()).isEmpty();
    }

    @Test
    void other_sources_are_shown_with_their_difference_to_the_judged_one() {
        Observation high = Figure.of("2024-Q1", "25.1").graded(Confidence.HIGH).observation();
        Observation low = Figure.of("2024-03", "24").graded(Confidence.LOW).observation();

        Assessment assessment = assess(investmentRate(), "2024-03-31", low, high);

        assertThat(assessment.evidence().actual().observation()).isEqualTo(high);
        // 24 − 25.1
        assertThat(assessment.evidence().alternatives())
                .containsExactly(new Alternative(Actual.reported(low), number("-1.1")));
    }

    @Test
    void register_without_rows_leaves_the_reported_figure() {
        Observation reported = figure("2024-Q1", "25.1");

        assertThat(assess(investmentRate(), "2024-03-31", reported).evidence().actual())
                .isEqualTo(Actual.reported(reported));
    }

    @Test
    void every_month_end_asks_the_register_for_its_own_day() {
        // until 30 June nothing: 182 ÷ 366 − 0 = 0.497268, BEHIND; from July on all of it
        Derivation lateRegister =
                on -> Optional.of(on.isBefore(LocalDate.of(2024, 7, 1)) ? with("0") : with("100"));

        Assessment assessment =
                assessor().assess(investmentRate(), known(), lateRegister, day("2024-07-31"));

        assertThat(assessment.status()).isEqualTo(Status.ACHIEVED);
        assertThat(assessment.everLate()).isTrue();
    }

    @Test
    void rejected_rows_make_no_figure() {
        assertThatThrownBy(() -> Rules.figure("1", Trust.REJECTED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void actual_is_either_reported_or_derived() {
        Observation reported = figure("2024-Q1", "25.1");

        assertThatThrownBy(() -> new Actual(reported.value(), reported.period(), reported, DERIVED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Actual(reported.value(), reported.period(), null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static DerivedFigure with(String value) {
        return Rules.figure(value, Trust.CLAIMED);
    }

    private static Assessment derived(String on, DerivedFigure figure, Observation... recorded) {
        return assessor()
                .assess(investmentRate(), known(recorded), day -> Optional.of(figure), day(on));
    }
}
