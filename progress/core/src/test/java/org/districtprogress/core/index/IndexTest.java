package org.districtprogress.core.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.core.Examples.number;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexTest {

    @Test
    void index_is_the_weighted_mean_over_what_is_measured() {
        // (3 × 0.5 + 1 × 1) ÷ (3 + 1) = 2.5 ÷ 4
        Index index = Index.of(List.of(share("3", "0.5"), share("1", "1")));

        assertThat(index.value()).isEqualTo(number("0.625000"));
        assertThat(index.low()).isEqualByComparingTo("0.625");
        assertThat(index.high()).isEqualByComparingTo("0.625");
        assertThat(index.coverage()).isEqualByComparingTo("1");
        assertThat(index.reason()).isNull();
    }

    @Test
    void missing_indicator_widens_the_bounds_and_lowers_the_coverage() {
        Index index = Index.of(List.of(share("1", "0.5"), share("1", "1"), missing("1")));

        // 1.5 ÷ 2
        assertThat(index.value()).isEqualByComparingTo("0.75");
        // (1.5 + 0) ÷ 3
        assertThat(index.low()).isEqualByComparingTo("0.5");
        // (1.5 + 1) ÷ 3
        assertThat(index.high()).isEqualByComparingTo("0.833333");
        // 2 ÷ 3
        assertThat(index.coverage()).isEqualByComparingTo("0.666667");
    }

    @Test
    void missing_indicator_counts_with_its_weight() {
        Index index = Index.of(List.of(share("1", "0.5"), missing("4")));

        assertThat(index.value()).isEqualByComparingTo("0.5");
        // 0.5 ÷ 5, (0.5 + 4) ÷ 5, 1 ÷ 5
        assertThat(index.low()).isEqualByComparingTo("0.1");
        assertThat(index.high()).isEqualByComparingTo("0.9");
        assertThat(index.coverage()).isEqualByComparingTo("0.2");
    }

    @Test
    void one_star_never_hides_a_failure() {
        // min(1, 2 ÷ 0.25) = 1 and 0.1 ÷ 0.25 = 0.4: (1 + 0.4) ÷ 2
        IndexShare star = IndexShare.of(BigDecimal.ONE, number("2"), number("0.25"));
        IndexShare failure = IndexShare.of(BigDecimal.ONE, number("0.1"), number("0.25"));

        assertThat(Index.of(List.of(star, failure)).value()).isEqualByComparingTo("0.7");
    }

    @Test
    void without_targets_there_is_no_index() {
        assertThat(Index.of(List.of()))
                .isEqualTo(new Index(null, null, null, null, IndexReason.NO_TARGETS));
    }

    @Test
    void nothing_measured_is_anything_from_zero_to_one() {
        Index index = Index.of(List.of(missing("1"), missing("2")));

        assertThat(index.value()).isNull();
        assertThat(index.low()).isEqualByComparingTo("0");
        assertThat(index.high()).isEqualByComparingTo("1");
        assertThat(index.coverage()).isEqualByComparingTo("0");
        assertThat(index.reason()).isEqualTo(IndexReason.NOTHING_MEASURED);
    }

    @Test
    void with_a_part_that_does_not_answer_only_the_bounds_are_given() {
        Index index = Index.withoutPart(List.of(share("1", "0.5"), missing("1")));

        assertThat(index.value()).isNull();
        assertThat(index.reason()).isEqualTo(IndexReason.PART_UNAVAILABLE);
        // 0.5 ÷ 2, 1.5 ÷ 2, 1 ÷ 2
        assertThat(index.low()).isEqualByComparingTo("0.25");
        assertThat(index.high()).isEqualByComparingTo("0.75");
        assertThat(index.coverage()).isEqualByComparingTo("0.5");
    }

    @Test
    void part_of_unknown_weight_leaves_everything_open() {
        assertThat(Index.withoutPart(List.of())).isEqualTo(Index.UNKNOWN);
        assertThat(Index.UNKNOWN.low()).isEqualByComparingTo("0");
        assertThat(Index.UNKNOWN.high()).isEqualByComparingTo("1");
        assertThat(Index.UNKNOWN.coverage()).isNull();
    }

    private static IndexShare share(String weight, String share) {
        return new IndexShare(number(weight), number(share));
    }

    private static IndexShare missing(String weight) {
        return new IndexShare(number(weight), null);
    }
}
