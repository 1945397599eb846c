package org.districtprogress.deploy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamplesTest {

    private static final long MILLISECOND = 1_000_000;

    @Test
    void median_and_95th_percentile_are_measured_times() {
        Samples samples = new Samples();
        for (int n = 20; n >= 1; n--) {
            samples.add(n * MILLISECOND);
        }
        assertThat(samples.shown()).isEqualTo("10.0 / 19.0");
    }

    @Test
    void what_slows_both_down_for_a_while_is_no_growth() {
        assertThat(measured(12, 120, 13).growthOver(measured(10, 100, 10)))
                .isEqualByComparingTo("1.2");
    }

    private static Samples measured(long... milliseconds) {
        Samples samples = new Samples();
        for (long each : milliseconds) {
            samples.add(each * MILLISECOND);
        }
        return samples;
    }
}
