package org.districtprogress.core.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.districtprogress.core.assessment.Status;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void every_status_is_counted_also_where_there_is_none() {
        Tally tally = Tally.of(List.of(Status.ON_TRACK, Status.MISSED, Status.ON_TRACK));

        assertThat(tally.counts()).containsOnlyKeys(Status.values());
        assertThat(tally.of(Status.ON_TRACK)).isEqualTo(2);
        assertThat(tally.of(Status.MISSED)).isEqualTo(1);
        assertThat(tally.of(Status.BEHIND)).isZero();
    }

    @Test
    void nothing_is_lost_in_the_count() {
        Tally tally = Tally.of(List.of(Status.values()));

        assertThat(tally.counts().values()).containsOnly(1).hasSize(Status.values().length);
    }

    @Test
    void empty_tally_is_all_zero() {
        assertThat(Tally.of(List.of()).counts().values()).containsOnly(0);
    }

    @Test
    void counts_stand_in_the_order_of_the_method_and_cannot_be_changed() {
        Tally tally = Tally.of(List.of());

        assertThat(tally.counts().keySet()).containsExactly(Status.values());
        assertThatThrownBy(() -> tally.counts().put(Status.BEHIND, 1))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
