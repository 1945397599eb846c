package org.districtprogress.service.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InterleavedTest {

    private static final Comparator<String> BY_LETTER = Comparator.comparing(s -> s.charAt(0));

    private static List<String> words(Random random, String kind, int number) {
        return Stream.generate(() -> (char) ('a' + random.nextInt(6)) + kind)
                .limit(number)
                .sorted(BY_LETTER)
                .toList();
    }

    @Test
    void every_stretch_is_that_of_the_whole_list() {
        Random random = new Random(20240331);
        for (int round = 0; round < 2000; round++) {
            List<String> many = numbered(words(random, "m", random.nextInt(12)));
            List<String> few = numbered(words(random, "f", random.nextInt(5)));
            List<String> whole = new ArrayList<>(many);
            whole.addAll(few);
            whole.sort(BY_LETTER);
            int offset = random.nextInt(whole.size() + 3);
            int most = 1 + random.nextInt(5);

            assertThat(
                            new Interleaved<>(few, BY_LETTER)
                                    .stretch(offset, most, (from, n) -> part(many, from, n)))
                    .as("%s and %s from %d, %d at most", many, few, offset, most)
                    .isEqualTo(part(whole, offset, most));
        }
    }

    @Test
    void no_more_is_read_than_can_stand_in_the_stretch() {
        List<Integer> asked = new ArrayList<>();
        new Interleaved<>(List.of("b", "c"), BY_LETTER)
                .stretch(
                        1000,
                        50,
                        (from, n) -> {
                            asked.addAll(List.of(from, n));
                            return List.of("d");
                        });
        // the two of the few may stand before it, or behind
        assertThat(asked).containsExactly(998, 52);
    }

    private static List<String> numbered(List<String> words) {
        List<String> numbered = new ArrayList<>();
        words.forEach(word -> numbered.add(word + numbered.size()));
        return numbered;
    }

    private static List<String> part(List<String> list, int from, int most) {
        return list.stream().skip(from).limit(most).toList();
    }
}
