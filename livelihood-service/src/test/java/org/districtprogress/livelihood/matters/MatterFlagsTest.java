package org.districtprogress.livelihood.matters;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.register.RecordName;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.register.ClashKey;
import org.districtprogress.service.register.RowFlag;
import org.junit.jupiter.api.Test;

/** What of a livelihood matter is raised, and what is not. */
class MatterFlagsTest {

    private static final LocalDate DELIVERED_ON = LocalDate.of(2024, 9, 10);

    private static LivelihoodMatter matter(
            @Nullable LocalDate deliveredOn, @Nullable String done, String... progress) {
        return new LivelihoodMatter(
                new RecordName("样例实事", null),
                2024,
                3,
                "建设局",
                new MatterMeasure(
                        "样例", "公里", BigDecimal.TEN, done == null ? null : new BigDecimal(done)),
                List.of(progress).stream()
                        .map(day -> new MatterProgress(LocalDate.parse(day), "施工", null))
                        .toList(),
                deliveredOn,
                "验收",
                null);
    }

    @Test
    void delivery_short_of_the_promise_is_raised() {
        assertThat(MatterFlags.of(matter(DELIVERED_ON, "9.99", "2024-09-10")))
                .containsExactly(new RowFlag("delivered-short-of-promise", "9.99 < 10"));
        assertThat(MatterFlags.of(matter(DELIVERED_ON, null, "2024-09-10")))
                .containsExactly(new RowFlag("delivered-short-of-promise", "— < 10"));
        assertThat(MatterFlags.of(matter(DELIVERED_ON, "10.0", "2024-09-10"))).isEmpty();
        assertThat(MatterFlags.of(matter(null, "1"))).isEmpty();
    }

    @Test
    void delivery_that_no_progress_led_to_is_raised() {
        assertThat(MatterFlags.of(matter(DELIVERED_ON, "10", "2024-09-11")))
                .containsExactly(new RowFlag("delivered-without-progress", "2024-09-10"));
    }

    @Test
    void number_is_one_matters_within_its_year() {
        assertThat(new MatterRegister().keys(matter(null, null)))
                .contains(new ClashKey("matter-number-twice", "2024-3"));
    }
}
