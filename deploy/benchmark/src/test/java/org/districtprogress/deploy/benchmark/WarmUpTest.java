package org.districtprogress.deploy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void goes_on_while_the_service_still_gets_faster() {
        assertThat(WarmUp.isOver(List.of(100L, 150L, 200L, 250L))).isFalse();
        assertThat(WarmUp.isOver(List.of(100L, 150L, 200L, 250L, 260L, 270L))).isTrue();
    }

    @Test
    void does_not_take_the_first_rounds_for_steady() {
        assertThat(WarmUp.isOver(List.of(100L, 100L, 100L))).isFalse();
    }

    @Test
    void ends_after_a_minute_and_says_that_it_was_not_steady() {
        List<Long> falling = List.of(900L, 800L, 700L, 600L, 500L, 400L, 350L, 300L, 250L, 200L);
        assertThat(WarmUp.isOver(falling)).isFalse();
        List<Long> minute = new ArrayList<>(falling);
        Collections.addAll(minute, 150L, 100L);
        assertThat(WarmUp.isOver(minute)).isTrue();
        assertThat(WarmUp.isSteady(minute)).isFalse();
    }
}
