package org.districtprogress.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RefusalTallyTest {

    private static final Instant AT = Instant.parse("2024-05-05T16:00:00Z");

    private final RefusalTally tally = new RefusalTally();

    private static Refused refused(String address, String code) {
        return new Refused(
                AT,
                new Origin("system", "发改局", address, null, "0af7651916cd43dd8448eb211c80319c"),
                "PUT /api/v1/projects/p-1",
                409,
                code);
    }

    private static boolean isOfOthers(RefusalTally.Counted counted) {
        return counted.first().status() == 400
                && counted.first().origin().equals(new Origin("system", "发改局", null, null, null));
    }

    @Test
    void twenty_are_noted_one_by_one_and_twenty_more_when_a_minute_is_over() {
        for (int minute = 0; minute < 2; minute++) {
            for (int i = 0; i < 20; i++) {
                assertThat(tally.takes()).isTrue();
            }
            assertThat(tally.takes()).isFalse();
            tally.renew();
        }
        assertThat(tally.isIdle()).isTrue();
    }

    @Test
    void alike_ones_are_counted_with_the_first_of_them() {
        tally.count(refused("10.0.0.1", "record-closed"), 1);
        tally.count(refused("10.0.0.1", "record-closed"), 1);
        tally.count(refused("10.0.0.1", "reason-required"), 3);
        assertThat(tally.isIdle()).isFalse();
        assertThat(tally.taken().values())
                .containsExactly(
                        new RefusalTally.Counted(refused("10.0.0.1", "record-closed"), 2),
                        new RefusalTally.Counted(refused("10.0.0.1", "reason-required"), 3));
        assertThat(tally.taken()).isEmpty();
        assertThat(tally.isIdle()).isTrue();
    }

    @Test
    void who_it_was_is_told_of_any_number_of_kinds_and_nobody_is_lost() {
        for (int i = 0; i < 1000; i++) {
            tally.count(refused("10.0.0." + i, "record-closed"), 1);
        }
        var taken = tally.taken().values();
        assertThat(taken)
                .hasSize(11)
                .last()
                .satisfies(last -> assertThat(isOfOthers(last)).isTrue());
        assertThat(taken.stream().mapToLong(RefusalTally.Counted::count).sum()).isEqualTo(1000);
    }
}
