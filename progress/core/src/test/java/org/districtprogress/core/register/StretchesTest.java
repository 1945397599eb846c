package org.districtprogress.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.districtprogress.core.observation.Trust;
import org.junit.jupiter.api.Test;

class StretchesTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
    private static final Stretches NOTHING = Stretches.of(List.of());

    @Test
    void first_version_holds_from_its_day_for_ever() {
        Stretches known = NOTHING.after(NOTHING.recorded(1, MARCH));

        assertThat(known.at(MARCH.minusDays(1))).isEmpty();
        assertThat(known.at(MARCH).orElseThrow().version()).isEqualTo(1);
        assertThat(known.at(LocalDate.of(2100, 12, 31)).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void later_version_holds_from_its_day_and_leaves_the_days_before() {
        Stretches known = recorded(recorded(NOTHING, 1, Stretch.EVER), 2, JUNE);

        assertThat(known.at(JUNE.minusDays(1)).orElseThrow().version()).isEqualTo(1);
        assertThat(known.at(JUNE).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void correction_back_in_time_ends_where_something_else_was_said() {
        Stretches known = recorded(recorded(NOTHING, 1, Stretch.EVER), 2, JUNE);
        Stretches corrected = recorded(known, 3, MARCH);

        assertThat(corrected.known())
                .containsExactly(
                        new Stretch(1, Stretch.EVER, MARCH, true, Trust.CLAIMED),
                        new Stretch(3, MARCH, JUNE, true, Trust.CLAIMED),
                        new Stretch(2, JUNE, Stretch.FOREVER, true, Trust.CLAIMED));
    }

    @Test
    void version_from_the_same_day_takes_the_place_of_the_earlier_one() {
        Stretches known = recorded(NOTHING, 1, MARCH);
        Stretches.Change change = known.recorded(2, MARCH);

        assertThat(change.ended()).containsExactlyElementsOf(known.known());
        assertThat(change.begun())
                .containsExactly(new Stretch(2, MARCH, Stretch.FOREVER, true, Trust.CLAIMED));
    }

    @Test
    void closing_is_for_good() {
        Stretches known = recorded(recorded(NOTHING, 1, Stretch.EVER), 2, JUNE);
        Stretches closed = known.after(known.closed(3, MARCH));

        assertThat(closed.at(MARCH.minusDays(1)).orElseThrow().open()).isTrue();
        assertThat(closed.at(JUNE).orElseThrow().open()).isFalse();
        assertThat(closed.lastOpen().orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void verdict_is_on_every_stretch_of_its_version_and_on_no_other() {
        Stretches known = recorded(recorded(NOTHING, 1, Stretch.EVER), 2, JUNE);
        Stretches judged = known.after(known.judged(1, Trust.VERIFIED));

        assertThat(judged.at(MARCH).orElseThrow().trust()).isEqualTo(Trust.VERIFIED);
        assertThat(judged.at(JUNE).orElseThrow().trust()).isEqualTo(Trust.CLAIMED);
    }

    @Test
    void version_whose_days_are_all_taken_holds_no_more() {
        Stretches known = recorded(recorded(recorded(NOTHING, 1, MARCH), 2, JUNE), 3, MARCH);

        assertThat(known.versions()).containsExactly(2, 3);
        assertThat(known.after(known.closed(4, MARCH)).versions()).containsExactly(4);
        assertThat(NOTHING.versions()).isEmpty();
    }

    @Test
    void stretches_that_overlap_are_no_record() {
        Stretch all = new Stretch(1, Stretch.EVER, Stretch.FOREVER, true, Trust.CLAIMED);

        assertThatThrownBy(() -> Stretches.of(List.of(all, all)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * The plain rule: of what holds from a day on or before, the latest day; then the latest said.
     */
    @Test
    void random_histories_are_as_their_plain_replay_says() {
        Random random = new Random(20240131);
        for (int history = 0; history < 1000; history++) {
            Stretches known = NOTHING;
            List<Said> said = new ArrayList<>();
            for (int version = 1; version <= 1 + random.nextInt(12); version++) {
                LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(40));
                int event = version == 1 ? 9 : random.nextInt(10);
                if (event < 3) {
                    int judged = any(known.versions(), random);
                    Trust verdict = any(List.of(Trust.VERIFIED, Trust.REJECTED), random);
                    known = known.after(known.judged(judged, verdict));
                    said.replaceAll(each -> each.version() == judged ? each.as(verdict) : each);
                } else if (event < 5) {
                    known = known.after(known.closed(version, from));
                    said.removeIf(each -> !each.from().isBefore(from));
                    said.add(new Said(version, from, false, Trust.CLAIMED));
                } else {
                    known = recorded(known, version, from);
                    said.add(new Said(version, from, true, Trust.CLAIMED));
                }
                Set<Integer> holding = new TreeSet<>();
                for (int day = 0; day < 40; day++) {
                    LocalDate on = LocalDate.of(2024, 1, 1).plusDays(day);
                    Optional<Said> expected = Said.on(said, on);
                    assertThat(known.at(on).map(Said::of)).isEqualTo(expected);
                    expected.ifPresent(each -> holding.add(each.version()));
                }
                assertThat(known.versions()).containsExactlyElementsOf(holding);
            }
        }
    }

    private record Said(int version, LocalDate from, boolean open, Trust trust) {

        Said as(Trust verdict) {
            return new Said(version, from, open, verdict);
        }

        static Optional<Said> on(List<Said> said, LocalDate day) {
            return said.stream()
                    .filter(each -> !each.from().isAfter(day))
                    .max(Comparator.comparing(Said::from).thenComparing(Said::version));
        }

        static Said of(Stretch stretch) {
            return new Said(stretch.version(), stretch.from(), stretch.open(), stretch.trust());
        }
    }

    private static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static Stretches recorded(Stretches known, int version, LocalDate from) {
        return known.after(known.recorded(version, from));
    }
}
