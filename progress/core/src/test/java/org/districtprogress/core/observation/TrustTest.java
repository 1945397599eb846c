package org.districtprogress.core.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.districtprogress.core.Examples.LATER;
import static org.districtprogress.core.Examples.day;

import java.util.List;
import java.util.Optional;
import org.districtprogress.core.Figure;
import org.junit.jupiter.api.Test;

class TrustTest {

    private static final Observation CLAIMED = Figure.figure("2024-Q1", "25.1");
    private static final Observation VERIFIED =
            Figure.of("2024-02", "16").trusted(Trust.VERIFIED).observation();
    private static final Observation REJECTED =
            Figure.of("2024-04", "40").trusted(Trust.REJECTED).observation();

    @Test
    void claimed_and_verified_count_where_claims_do() {
        assertThat(judged(Trust.CLAIMED, VERIFIED, REJECTED)).hasValue(VERIFIED);
        assertThat(judged(Trust.CLAIMED, CLAIMED, VERIFIED, REJECTED)).hasValue(CLAIMED);
    }

    @Test
    void only_verified_counts_where_claims_do_not() {
        assertThat(judged(Trust.VERIFIED, CLAIMED, VERIFIED, REJECTED)).hasValue(VERIFIED);
        assertThat(judged(Trust.VERIFIED, CLAIMED, REJECTED)).isEmpty();
    }

    @Test
    void baseline_too_is_judged_from_what_counts() {
        Observation of2022 = Figure.of("2022", "100").trusted(Trust.VERIFIED).observation();
        Observation of2023 = Figure.figure("2023", "128");

        assertThat(baseline(Trust.CLAIMED, of2022, of2023)).hasValue(of2023);
        assertThat(baseline(Trust.VERIFIED, of2022, of2023)).hasValue(of2022);
        assertThat(baseline(Trust.VERIFIED, of2023)).isEmpty();
    }

    @Test
    void figures_beside_count_by_the_same_trust() {
        Observation city = Figure.of("2024-Q1", "30").of(Area.CITY).observation();

        assertThat(beside(Trust.CLAIMED, city)).containsExactly(city);
        assertThat(beside(Trust.VERIFIED, city)).isEmpty();
    }

    @Test
    void claimed_revision_takes_its_verified_predecessor_out_of_what_is_verified() {
        Observation revision = Figure.of("2024-02", "17").revising(VERIFIED).observation();

        assertThat(judged(Trust.CLAIMED, VERIFIED, revision)).hasValue(revision);
        assertThat(judged(Trust.VERIFIED, VERIFIED, revision)).isEmpty();
    }

    @Test
    void what_does_not_count_stays_visible() {
        Series series = known(Trust.VERIFIED, CLAIMED, VERIFIED, REJECTED);

        assertThat(series.current()).containsExactly(VERIFIED, CLAIMED, REJECTED);
    }

    @Test
    void rejected_figures_cannot_be_made_to_count() {
        assertThatThrownBy(() -> known(Trust.REJECTED, CLAIMED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Series known(Trust lowest, Observation... recorded) {
        return Series.known(List.of(recorded), LATER, lowest);
    }

    private static Optional<Observation> judged(Trust lowest, Observation... recorded) {
        return known(lowest, recorded).latestWithin(day("2024-01-01"), day("2024-12-31"));
    }

    private static Optional<Observation> baseline(Trust lowest, Observation... recorded) {
        return known(lowest, recorded).baseline(day("2024-01-01"), day("2024-03-31"));
    }

    private static List<Observation> beside(Trust lowest, Observation... recorded) {
        return known(lowest, recorded).beside(day("2024-01-01"), day("2024-12-31"));
    }
}
