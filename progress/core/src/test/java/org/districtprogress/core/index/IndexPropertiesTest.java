package org.districtprogress.core.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.districtprogress.core.RandomFigures;
import org.junit.jupiter.api.Test;

class IndexPropertiesTest {

    private static final int CASES = 2000;

    private final RandomFigures figures = new RandomFigures(2024);

    @Test
    void index_lies_between_its_bounds_and_all_between_zero_and_one() {
        for (int i = 0; i < CASES; i++) {
            Index index = Index.of(shares());

            assertThat(index.low()).isBetween(BigDecimal.ZERO, index.high());
            assertThat(index.high()).isBetween(index.low(), BigDecimal.ONE);
            assertThat(index.coverage()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            if (index.value() != null) {
                assertThat(index.value()).isBetween(index.low(), index.high());
            }
        }
    }

    @Test
    void index_has_a_value_or_a_reason_and_never_both() {
        for (int i = 0; i < CASES; i++) {
            Index index = Index.of(shares());

            assertThat(index.value() == null).isNotEqualTo(index.reason() == null);
        }
    }

    @Test
    void order_does_not_matter() {
        for (int i = 0; i < CASES; i++) {
            List<IndexShare> shares = shares();
            List<IndexShare> shuffled = new ArrayList<>(shares);
            Collections.shuffle(shuffled, figures.random());

            assertThat(Index.of(shuffled)).isEqualTo(Index.of(shares));
        }
    }

    @Test
    void losing_a_part_never_promises_more_than_was_possible_with_it() {
        for (int i = 0; i < CASES; i++) {
            List<IndexShare> shares = shares();
            List<IndexShare> withoutFirst = new ArrayList<>(shares);
            withoutFirst.set(0, new IndexShare(shares.get(0).weight(), null));
            Index whole = Index.of(shares);
            Index without = Index.withoutPart(withoutFirst);

            assertThat(without.value()).isNull();
            assertThat(without.low()).isLessThanOrEqualTo(whole.low());
            assertThat(without.high()).isGreaterThanOrEqualTo(whole.high());
        }
    }

    private List<IndexShare> shares() {
        List<IndexShare> shares = new ArrayList<>();
        int count = 1 + figures.random().nextInt(22);
        for (int i = 0; i < count; i++) {
            BigDecimal weight = BigDecimal.valueOf(1 + figures.random().nextInt(5_000_000), 6);
            BigDecimal attainment = figures.random().nextInt(3) == 0 ? null : figures.decimal();
            BigDecimal expected = figures.random().nextInt(3) == 0 ? null : figures.decimal().abs();
            IndexShare share = IndexShare.of(weight, attainment, expected);
            if (share.share() != null) {
                assertThat(share.share()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            }
            shares.add(share);
        }
        return shares;
    }
}
