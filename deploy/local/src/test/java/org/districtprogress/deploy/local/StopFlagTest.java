package org.districtprogress.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StopFlagTest {
    @Test
    void no_program_starts_once_a_stop_has_begun() {
        AtomicInteger started = new AtomicInteger();
        StopFlag flag = new StopFlag();
        flag.unlessRaised(started::incrementAndGet);
        flag.raise();

        assertThatThrownBy(() -> flag.unlessRaised(started::incrementAndGet))
                .isInstanceOf(StoppedException.class);
        assertThat(started).hasValue(1);
    }
}
