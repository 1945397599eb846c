package org.districtprogress.deploy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FileWatchTest {

    private static final Instant NOON = Instant.parse("2024-12-31T04:00:00Z");

    private final FileWatch watch = new FileWatch();

    @Test
    void import_that_is_begun_anew_is_counted_again_and_each_look_at_it_is_not() {
        watch.runs("2024-12-31T04:00:00Z");
        watch.runs("2024-12-31T04:00:00Z");
        watch.runs("2024-12-31T04:00:05Z");
        watch.ended("2024-12-31T04:00:05Z", "2024-12-31T04:00:09Z");
        assertThat(watch.begun()).isEqualTo(2);
        assertThat(watch.ended()).isEqualTo(1);
    }

    @Test
    void how_far_an_import_is_is_known_by_how_long_the_last_one_took() {
        watch.runs("2024-12-31T03:00:00Z");
        assertThat(watch.percent(NOON)).isGreaterThanOrEqualTo(100);
        watch.ended("2024-12-31T03:00:00Z", "2024-12-31T03:00:04Z");
        assertThat(watch.percent(NOON)).isGreaterThanOrEqualTo(100);
        watch.runs("2024-12-31T04:00:00Z");
        assertThat(watch.percent(NOON.plusSeconds(3))).isEqualTo(75);
        assertThat(watch.until(50, NOON.plusSeconds(1))).isEqualTo(Duration.ofSeconds(1));
        assertThat(watch.until(50, NOON.plusSeconds(3))).isZero();
    }
}
