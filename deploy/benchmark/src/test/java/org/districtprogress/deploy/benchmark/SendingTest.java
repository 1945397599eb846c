package org.districtprogress.deploy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SendingTest {

    private record Place(WriteChain chain, int step) {}

    private static Place place(Sending sending) {
        return new Place(sending.chain(), sending.step());
    }

    @Test
    void each_write_is_sent_one_to_five_times() {
        Map<Place, Long> times =
                Sending.all(500, "x-", new Random(1)).stream()
                        .map(SendingTest::place)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(times).hasSize(500);
        assertThat(Set.copyOf(times.values())).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void write_comes_behind_what_it_builds_on() {
        Set<Place> seen = new HashSet<>();
        List<Sending> sendings = Sending.all(500, "x-", new Random(2));
        for (Sending sending : sendings) {
            if (sending.step() > 0) {
                assertThat(seen).contains(new Place(sending.chain(), sending.step() - 1));
            }
            seen.add(place(sending));
        }
    }
}
