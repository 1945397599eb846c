package org.districtprogress.deploy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CrashReportTest {

    private static final Map<Fact, Long> ALL =
            Stream.of(Fact.values()).collect(Collectors.toMap(Function.identity(), fact -> 7L));

    private static CrashReport report(
            boolean isDurable, Map<Fact, Long> kinds, int ended, int late, Differences found) {
        return new CrashReport(300, isDurable, kinds, ended + 1, ended, late, found);
    }

    @Test
    void all_tried_and_nothing_different_is_what_is_wanted() {
        CrashReport report = report(true, ALL, 12, 12, new Differences());
        assertThat(report.isAsExpected()).isTrue();
        assertThat(report.lines()).last().isEqualTo("each is there once, and nothing else is");
    }

    @Test
    void any_difference_fails_it() {
        Differences extra = new Differences();
        extra.say("there and not acknowledged", List.of("x"));
        assertThat(report(true, ALL, 12, 12, extra).isAsExpected()).isFalse();
        Differences numbers = new Differences();
        numbers.sayUnless("numbers taken", 1, 2);
        assertThat(report(true, ALL, 12, 12, numbers).isAsExpected()).isFalse();
    }

    @Test
    void too_few_imports_that_ended_or_were_killed_late_fail_it() {
        CrashReport few = report(true, ALL, 11, 12, new Differences());
        assertThat(few.isAsExpected()).isFalse();
        assertThat(few.lines()).last().isEqualTo("not everything was tried");
        assertThat(report(true, ALL, 12, 11, new Differences()).isAsExpected()).isFalse();
        assertThat(new CrashReport(6, true, ALL, 1, 0, 0, new Differences()).isAsExpected())
                .isFalse();
    }

    @Test
    void kind_of_which_nothing_was_acknowledged_fails_it() {
        Map<Fact, Long> kinds = new EnumMap<>(ALL);
        kinds.remove(Fact.VERDICT);
        assertThat(report(true, kinds, 12, 12, new Differences()).isAsExpected()).isFalse();
    }

    @Test
    void without_waiting_for_the_disk_losses_are_what_is_wanted() {
        Differences lost = new Differences();
        lost.lost(List.of("x", "y"));
        CrashReport report = report(false, ALL, 12, 12, lost);
        assertThat(report.isAsExpected()).isTrue();
        assertThat(report.lines()).last().asString().startsWith("2 acknowledged writes are lost");
        assertThat(report(false, ALL, 12, 12, new Differences()).isAsExpected()).isFalse();
        Differences other = new Differences();
        other.say("there and not acknowledged", List.of("x"));
        assertThat(report(false, ALL, 12, 12, other).isAsExpected()).isFalse();
    }
}
