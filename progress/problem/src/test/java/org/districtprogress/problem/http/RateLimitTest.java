package org.districtprogress.problem.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.districtprogress.problem.http.RateLimit.Verdict;
import org.junit.jupiter.api.Test;

/** Three at once, and two a second, by a clock that is moved by hand. */
class RateLimitTest {

    private static final long HALF_A_SECOND = 500_000_000L;

    private final AtomicLong now = new AtomicLong(-7);
    private final RateLimit limit = new RateLimit(2, 3, now::get);

    @Test
    void so_many_may_come_at_once_and_one_for_each_interval_after_them() {
        assertThat(limit.take("a")).isEqualTo(new Verdict(true, 2, 1));
        assertThat(limit.take("a")).isEqualTo(new Verdict(true, 1, 1));
        // three intervals of half a second until all three may come again: 1.5 s, told as 2
        assertThat(limit.take("a")).isEqualTo(new Verdict(true, 0, 2));
        assertThat(limit.take("a")).isEqualTo(new Verdict(false, 0, 1));

        now.addAndGet(HALF_A_SECOND - 1);
        assertThat(limit.take("a").isAdmitted()).isFalse();
        now.addAndGet(1);
        assertThat(limit.take("a")).isEqualTo(new Verdict(true, 0, 2));
        assertThat(limit.take("a").isAdmitted()).isFalse();
    }

    @Test
    void refusals_cost_nothing_and_an_idle_caller_gets_all_back_and_no_more() {
        for (int i = 0; i < 100; i++) {
            var unused = limit.take("a");
        }
        now.addAndGet(3 * HALF_A_SECOND);
        assertThat(limit.take("a")).isEqualTo(new Verdict(true, 2, 1));
        now.addAndGet(1_000 * HALF_A_SECOND);
        assertThat(limit.take("a").remaining()).isEqualTo(2);
    }

    @Test
    void callers_are_counted_apart() {
        for (int i = 0; i < 4; i++) {
            var unused = limit.take("a");
        }
        assertThat(limit.take("a").isAdmitted()).isFalse();
        assertThat(limit.take("b").isAdmitted()).isTrue();
    }
}
